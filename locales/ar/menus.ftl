## رسالة تصبح تذكيرًا

remind-form-title = بماذا أذكّركم؟
remind-form-when = متى
remind-form-what = بماذا
remind-form-example = غدًا الساعة 9 صباحًا، بعد ساعتين، الجمعة 18:00
