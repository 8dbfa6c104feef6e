pub struct Team<'user, Member, Topic: Clone, const N: usize = 2>
where
    Member: Agent<'user>,
{
    scope: UserScope<'user>,
    first: Member,
    topic: Topic,
    votes: [u8; N],
}
impl<'user, Member, Topic: Clone, const N: usize> ::factory_core::Owned<'user>
for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
    Member: ::factory_core::Owned<'user>,
    Topic: 'static,
{}
impl<'user, Member, Topic: Clone, const N: usize> ::factory_core::Wired<'user>
for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
{
    const PARAMETERS: &'static [&'static ::core::primitive::str] = &["topic"];
    const USES: &'static ::core::primitive::str = "type Member\ntype Topic\ntype N\nagent Member";
    const AGENTS: &'static [::factory_core::__private::Drawing] = {
        #[allow(unused_imports, reason = "where each is an agent")]
        use ::factory_core::__private::NotAsked as _;
        &[<::factory_core::__private::Asked<'user, Member>>::DRAWING]
    };
    type Making = ::factory_core::Making<Self, (Topic,)>;
}
#[automatically_derived]
impl<
    'user,
    Member,
    Topic: Clone,
    const N: usize,
    __Factory,
> ::factory_core::Builds<'user, __Factory, (Topic,)> for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
    Member: ::factory_core::Owned<'user>,
    Topic: 'static,
    __Factory: ?::core::marker::Sized,
    Member: ::factory_core::Builds<'user, __Factory, ()>,
{
    const EDGES: &'static [::factory_core::__private::Edge] = &[
        ::factory_core::__private::Edge {
            field: "`Team.first`",
            target: ::factory_core::__private::Target::Agent(
                <Member as ::factory_core::Builds<'user, __Factory, ()>>::EDGES,
            ),
        },
    ];
    fn build(
        __factory_core_factory: &__Factory,
        __factory_core_scope: ::factory_core::UserScope<'user>,
        __factory_core_params: (Topic,),
    ) -> Self {
        let __factory_core_built = Self {
            scope: __factory_core_scope,
            first: <Member as ::factory_core::Builds<
                'user,
                __Factory,
                (),
            >>::build(__factory_core_factory, __factory_core_scope, ()),
            topic: __factory_core_params.0,
            votes: ::factory_core::Fresh::fresh(),
        };
        let _ = __factory_core_built.scope;
        __factory_core_built
    }
}
