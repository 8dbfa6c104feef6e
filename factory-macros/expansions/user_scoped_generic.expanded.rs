pub struct Team<'user, Member, Topic: Clone, const N: usize = 2>
where
    Member: Agent<'user>,
{
    scope: UserScope<'user>,
    first: Member,
    topic: Topic,
    votes: [u8; N],
}
#[automatically_derived]
impl<'user, Member, Topic: Clone, const N: usize> ::factory_core::Owned<'user>
for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
    Member: ::factory_core::Owned<'user>,
    Topic: 'static,
{}
#[automatically_derived]
impl<'user, Member, Topic: Clone, const N: usize> ::factory_core::Wired<'user>
for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
{
    const PARAMETERS: &'static [&'static ::core::primitive::str] = &["topic"];
    type Params = (Topic,);
    type Output = Self;
    type Itself = Self;
    type Uses = ::factory_core::__private::DrawnBy<'user, Self>;
}
#[automatically_derived]
impl<
    'user,
    Member,
    Topic: Clone,
    const N: usize,
    __Factory: ?::core::marker::Sized,
> ::factory_core::Builds<'user, __Factory, (Topic,)> for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
    Member: ::factory_core::Owned<'user>,
    Topic: 'static,
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
#[automatically_derived]
impl<'user, Member, Topic: Clone, const N: usize> ::factory_core::__private::Draws<'user>
for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
    ::factory_core::__private::AgentUse<'user, Member>: ::factory_core::__private::Use,
{
    fn draw(
        __factory_core_visitor: &mut dyn ::core::ops::FnMut(
            ::factory_core::__private::Used,
        ),
    ) {
        <::factory_core::__private::AgentUse<
            'user,
            Member,
        > as ::factory_core::__private::Use>::visit(__factory_core_visitor);
    }
}
