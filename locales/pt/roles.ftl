## Os cargos que os capítulos dão

roles-title = Cargos de { $chapter }
roles-line-members = { $role } · { $people ->
        [0] ainda sem membros
        [one] o seu único membro
       *[other] os seus { $people } membros
    } · { $state }
roles-line = { $role } · { $people ->
        [0] ninguém ainda
        [one] uma pessoa
       *[other] { $people } pessoas
    } · { $state }
roles-none-of-members = Os membros não têm um cargo próprio: escolha um com `/chapter edit`.
roles-none-further = Não dá mais nenhum cargo: adicione um com `/chapter role-add`.
role-state-given = em uso
role-state-quarantined = fora de uso desde que ganhou poder; veja as permissões, depois adicione-o outra vez
role-state-gone = apagado no Discord
role-state-too-high = está acima do meu cargo, por isso não posso dá-lo
role-state-powerful = tem poder, por isso não o dou
role-state-forbidden = falta-me *Gerenciar cargos*, por isso não posso dá-lo

role-registered = **{ $chapter }** dá { $role } a partir de agora: `/chapter grant` dá-o aos membros.
role-registered-again = **{ $chapter }** já dá { $role }; nada mudou.
role-removed = **{ $chapter }** já não dá { $role }. { $people ->
        [0] Ninguém o tinha recebido.
        [one] A única pessoa que o tinha perde-o em instantes.
       *[other] As { $people } pessoas que o tinham perdem-no em instantes.
    }
role-given = { $who } recebe { $role } em instantes.
role-given-again = { $who } já tinha recebido { $role }; se o Discord não o mostra, vai mostrar em instantes.
role-taken = { $who } perde { $role } em instantes.
role-taken-unheld = { $who } não tinha recebido { $role }; se o Discord o mostra, desaparece em instantes.
role-member = { $who } é agora membro de **{ $chapter }**.
role-member-already = { $who } já é membro de **{ $chapter }**; nada mudou.
role-member-left = { $who } já não é membro de **{ $chapter }**.
role-member-not = { $who } não era membro de **{ $chapter }**; nada mudou.

refusal-self-grant = Ninguém dá cargos à própria pessoa, e assim todas ficam em segurança. `/chapter join` abre a porta de **{ $chapter }**; para algo mais, fale com outra pessoa que o anime.
refusal-bot-grant = **{ $name }** é um bot, e os capítulos são para pessoas.
refusal-not-of-chapter = **{ $name }** ainda não faz parte de **{ $chapter }**, e os cargos são para os membros. `/chapter grant` sem `role` abre-lhe a porta.
refusal-role-not-registered = **{ $chapter }** não dá nenhum cargo { $role ->
        [none] assim
       *[other] chamado “{ $role }”
    }. { $offered ->
        [none] `/chapter role-add` adiciona um.
       *[other] Tem { $offered }.
    }
refusal-role-quarantined = **{ $role }** está fora de uso, porque ganhou poder no Discord. Quando isso estiver resolvido, `/chapter role-add` traz de volta.
refusal-role-is-members = **{ $role }** é o cargo que todos os membros de **{ $chapter }** já têm. Escolha outro.
refusal-role-opens = **{ $role }** abre canais que não são os de **{ $chapter }**, por isso têm de ser stewards a escolhê-lo. Peça-lhes isso, ou escolha um cargo que não abra mais nada.
refusal-too-many-roles = Um capítulo dá no máximo { $most } cargos, além do dos membros. Retire primeiro um com `/chapter role-remove`.

alert-further-role-registered = <@{ $by }> permite que **{ $chapter }** dê <@&{ $role }> aos membros. Se não estiver certo, `/chapter role-remove` termina isso.
alert-further-role-gone = **{ $role }**, um cargo que **{ $chapter }** dava, foi apagado. `/chapter role-add` escolhe outro.
alert-further-role-quarantined = **{ $role }**, um cargo que **{ $chapter }** dá, ganhou poder, por isso já não o dou. Vejam as permissões e quem o tem; `/chapter role-add` traz de volta.
alert-further-role-refused = **{ $role }**, um cargo que **{ $chapter }** dá, está acima do meu, por isso não posso dá-lo. Ponham o meu cargo acima dele.
alert-roles-drift = Enquanto estive fora, cargos e participações deixaram de coincidir em { $chapters ->
        [one] um capítulo
       *[other] { $chapters } capítulos
    }: { $missing ->
        [0] a ninguém faltava um cargo
        [one] a um membro faltava um cargo, que recebe agora
       *[other] a { $missing } membros faltava um cargo, que recebem agora
    }, e { $joined ->
        [0] ninguém tinha recebido um à mão
        [one] uma pessoa que recebeu um à mão é agora membro
       *[other] { $joined } pessoas que receberam um à mão são agora membros
    }. `/chapter roles` mostra como estão.
alert-roles-crowd = { $people } pessoas têm o cargo de **{ $chapter }** sem serem membros. São demais para ser por acaso, por isso não mudei nada: se fazem parte, `/chapter grant` abre-lhes a porta; se não, escolham outro cargo com `/chapter edit`.

effect-role-entrust = um cargo que um capítulo deu a alguém
effect-role-withdraw = um cargo que um capítulo tirou a alguém
