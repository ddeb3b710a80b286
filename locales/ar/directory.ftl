## الدليل: ما يقوله الناس عن صفتهم، ومن له ملف يُرى

profile-identity-words = بكلماتكم
profile-hint-identity = كل ما ينطبق عليكم
profile-hint-identity-words = ما ليس في القائمة، تفصل بينه فواصل
button-profile-identity = من أنا
field-identity = قائمة صفاتكم

refusal-no-profile = **{ $name }** بوت: لا ملف له ليُعرض.
