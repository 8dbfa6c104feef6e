pub struct Team<'user, Member, Topic: Clone, const N: usize = 2>
where
    Member: Agent<'user>,
{
    scope: UserScope<'user>,
    first: Member,
    topic: Topic,
    votes: [u8; N],
}
#[cfg_attr(doc, doc(hidden))]
impl<
    'user,
    Member,
    Topic: Clone,
    const N: usize,
> ::factory_core::codegen::OwnedByUser<'user> for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
    Member: ::factory_core::codegen::OwnedByUser<'user>,
    Topic: 'static,
{}
#[cfg_attr(doc, doc(hidden))]
impl<
    'user,
    Member,
    Topic: Clone,
    const N: usize,
> ::factory_core::codegen::AgentMeta<'user> for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
{
    const PARAMETERS: &'static [&'static ::core::primitive::str] = &["topic"];
    const USES: &'static ::core::primitive::str = "type Member\ntype Topic\ntype N\nagent Member";
    fn agents() -> &'static [::factory_core::codegen::AgentDrawing] {
        use ::factory_core::codegen::DrawingProbeFallback as _;
        &[<::factory_core::codegen::DrawingProbe<'user, Member>>::DRAWING]
    }
    type Signature = ::factory_core::codegen::AgentSignature<Self, (Topic,)>;
}
#[automatically_derived]
#[cfg_attr(doc, doc(hidden))]
impl<
    'user,
    Member,
    Topic: Clone,
    const N: usize,
    __Factory,
> ::factory_core::codegen::BuildFrom<'user, __Factory, (Topic,)>
for Team<'user, Member, Topic, N>
where
    Member: Agent<'user>,
    Member: ::factory_core::codegen::OwnedByUser<'user>,
    Topic: 'static,
    __Factory: ?::core::marker::Sized,
    Member: ::factory_core::codegen::BuildFrom<'user, __Factory, ()>,
{
    const EDGES: &'static [::factory_core::codegen::DependencyEdge] = &[
        ::factory_core::codegen::DependencyEdge {
            field: "`Team.first`",
            target: ::factory_core::codegen::EdgeTarget::Agent(
                <Member as ::factory_core::codegen::DependencyMeta<'user>>::PATH,
                <Member as ::factory_core::codegen::BuildFrom<
                    'user,
                    __Factory,
                    (),
                >>::EDGES,
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
            first: <Member as ::factory_core::codegen::BuildFrom<
                'user,
                __Factory,
                (),
            >>::build(__factory_core_factory, __factory_core_scope, ()),
            topic: __factory_core_params.0,
            votes: ::factory_core::codegen::DefaultForField::default_for_field(),
        };
        let _ = __factory_core_built.scope;
        __factory_core_built
    }
}
