## Aliados: organizaciones y redes amigas

partner-list-title = Organizaciones aliadas
partner-list-none = Ninguna organización aliada coincide. Prueba menos palabras, un país en vez de una ciudad, o `/partner find` sin nada.
partner-list-empty = Todavía no se conoce ninguna organización aliada. Quien opera el bot puede importar un directorio. Hasta entonces, `/board need` pregunta a toda la red.
partner-open = Abrir una organización…
partner-field-places = Trabaja en
partner-field-sectors = Ámbitos
partner-field-activities = Actividades
partner-field-years = Desde cuándo
partner-field-size = Personas que trabajan allí
partner-page = Su página
partner-since = desde { $year }
partner-years = de { $start } a { $end }
partner-ended-in = terminó en { $year }
partner-source = Fuente: { $source }
partner-source-of = Fuente: { $source }; ficha del { $date }

what-partner = organización aliada
