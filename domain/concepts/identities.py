"""What people say they are, in the network's own words.

In the form of ``domain/concepts/subjects.py``.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """\
citizen: citizen, concerned citizen | citoyen·ne, citoyen, citoyenne | ciudadanía, ciudadano, ciudadana | Bürger*in, Bürgerin, Bürger | cidadão, cidadã | cittadino, cittadina | ciutadà, ciutadana | burger, inwoner | مواطن, مواطنة
entrepreneur: entrepreneur, founder, social entrepreneur | entrepreneur·e, entrepreneur, entrepreneuse, entrepreneure, fondateur, fondatrice | emprendedor/a, emprendedor, emprendedora, fundador, fundadora | Unternehmer*in, Unternehmerin, Unternehmer, Gründerin, Gründer | empreendedor, empreendedora | imprenditore, imprenditrice | emprenedor, emprenedora | ondernemer, oprichter | رائد أعمال, رائدة أعمال
researcher: researcher, academic, scientist | chercheur·e, chercheur, chercheuse, chercheure, universitaire, scientifique | investigador/a, investigador, investigadora, académico, académica | Forscher*in, Forscherin, Forscher, Wissenschaftlerin, Wissenschaftler | pesquisador, pesquisadora, cientista | ricercatore, ricercatrice | recercaire | onderzoeker, wetenschapper | باحث, باحثة
intellectual: intellectual, thinker | intellectuel·le, intellectuel, intellectuelle | intelectual, pensador, pensadora | Intellektuelle, Intellektueller | intelectual | intellettuale | intel·lectual | intellectueel, denker | مفكر, مفكرة
public-actor: public actor, public sector, civil servant, local authority, elected official | acteur public, actrice publique, secteur public, fonctionnaire, collectivité, agent public, élu, élue | actor público, sector público, funcionario, funcionaria | öffentlicher Dienst, öffentliche Hand, Verwaltung | ator público, setor público, servidor público | attore pubblico, settore pubblico | actor públic, sector públic | publieke sector, ambtenaar, overheid | قطاع عام, موظف عمومي
company: company, works in a company, business, corporate | entreprise, salarié·e d'entreprise, salarié, salariée | empresa, trabajo en una empresa | Unternehmen, arbeite in einem Unternehmen, Firma | empresa, trabalho numa empresa | azienda, impresa, lavoro in azienda | empresa | bedrijf, werk bij een bedrijf | شركة, أعمل في شركة
freelancer: freelancer, freelance, independent, self-employed | indépendant·e, indépendant, indépendante, travailleur indépendant | autónomo/a, autónomo, autónoma, profesional independiente | Freiberufler*in, Freiberuflerin, Selbstständige | trabalhador independente, autônomo | libero professionista, libera professionista | autònom, autònoma | zzp'er, zelfstandige | مستقل, عمل حر
association: association, non-profit, nonprofit, NGO, charity | association, associatif, ONG, monde associatif | asociación, ONG, tercer sector | Verein, gemeinnützige Organisation, NGO | associação, ONG, terceiro setor | associazione, ONG, terzo settore | associació, ONG | vereniging, stichting | جمعية, منظمة غير حكومية
activist: activist, campaigner, organiser, organizer | militant·e, militant, militante, activiste | activista, militante social | Aktivist*in, Aktivistin, Aktivist | ativista | attivista | activista social | activist, actievoerder | ناشط, ناشطة
student: student | étudiant·e, étudiant, étudiante | estudiante | Student*in, Studentin, Student, Studierende | estudante | studente, studentessa | estudiant | studente | طالب, طالبة
artist: artist | artiste | artista | Künstler*in, Künstlerin, Künstler | artista | artista | artista | kunstenaar | فنان, فنانة
educator: educator | éducateur·rice, éducateur, éducatrice | educador/a, educador, educadora | Pädagog*in, Pädagogin, Pädagoge | educador, educadora | educatore, educatrice | educador, educadora | opvoeder | مرب, مربية
job-seeker: job seeker, between jobs | en recherche d'emploi, demandeur d'emploi | en búsqueda de empleo | arbeitssuchend | à procura de emprego | in cerca di lavoro | en recerca de feina | werkzoekend | باحث عن عمل
retired: retired, pensioner | retraité·e, retraité, retraitée | jubilado/a, jubilado, jubilada | im Ruhestand, Rentnerin, Rentner | aposentado, aposentada | pensionato, pensionata | jubilat, jubilada | gepensioneerd | متقاعد, متقاعدة
"""
