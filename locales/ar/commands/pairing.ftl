## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-profile-pairing = تعارف كل شهر مع شخص من الشبكة
opt-profile-pairing = هل أعرّفكم على الناس
opt-profile-back = إن كنتم غائبين: متى تعودون، مثل «1 سبتمبر» أو «الشهر القادم»
pairing-choice-on = نعم
pairing-choice-off = لا
