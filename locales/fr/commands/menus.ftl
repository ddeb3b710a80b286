## Ce qui est au menu des messages

menu-remind-me = Me le rappeler
