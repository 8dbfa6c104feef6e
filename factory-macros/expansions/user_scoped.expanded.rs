pub struct TriageAgent<'user> {
    scope: UserScope<'user>,
    llm: &'user dyn Llm,
    memory: Arc<ConversationMemory<'user>>,
    notes: NotesAgent<'user>,
    topic: String,
    opened: Instant,
    turns: u32,
}
#[automatically_derived]
impl<'user> ::factory_core::Owned<'user> for TriageAgent<'user> {}
#[automatically_derived]
impl<'user> ::factory_core::Wired<'user> for TriageAgent<'user> {
    const PATH: ::factory_core::__private::TypePath = (
        ::core::module_path!(),
        "TriageAgent",
    );
    const PARAMETERS: &'static [&'static ::core::primitive::str] = &["topic"];
    type Params = (String,);
    type Output = Self;
    type Itself = Self;
    type Uses = ::factory_core::__private::DrawnBy<'user, Self>;
}
#[automatically_derived]
impl<
    'user,
    __Factory: ?::core::marker::Sized,
> ::factory_core::Builds<'user, __Factory, (String,)> for TriageAgent<'user>
where
    __Factory: ::factory_core::Provides<'user, dyn Llm, Self>,
    __Factory: ::factory_core::KeepsFor<'user, ConversationMemory<'user>, Self>,
    NotesAgent<'user>: ::factory_core::Builds<'user, __Factory, ()>,
{
    const EDGES: &'static [::factory_core::__private::Edge] = &[
        ::factory_core::__private::Edge {
            field: "`TriageAgent.memory`",
            target: ::factory_core::__private::Target::Scoped(
                <ConversationMemory<'user> as ::factory_core::Part<'user>>::PATH,
            ),
        },
        ::factory_core::__private::Edge {
            field: "`TriageAgent.notes`",
            target: ::factory_core::__private::Target::Agent(
                <NotesAgent<
                    'user,
                > as ::factory_core::Builds<'user, __Factory, ()>>::EDGES,
            ),
        },
    ];
    fn build(
        __factory_core_factory: &__Factory,
        __factory_core_scope: ::factory_core::UserScope<'user>,
        __factory_core_params: (String,),
    ) -> Self {
        let __factory_core_built = Self {
            scope: __factory_core_scope,
            llm: <__Factory as ::factory_core::Provides<
                'user,
                dyn Llm,
                Self,
            >>::provide(__factory_core_factory),
            memory: <__Factory as ::factory_core::KeepsFor<
                'user,
                ConversationMemory<'user>,
                Self,
            >>::keep_for(__factory_core_factory),
            notes: <NotesAgent<
                'user,
            > as ::factory_core::Builds<
                'user,
                __Factory,
                (),
            >>::build(__factory_core_factory, __factory_core_scope, ()),
            topic: __factory_core_params.0,
            opened: Instant::now(),
            turns: ::factory_core::Fresh::fresh(),
        };
        let _ = __factory_core_built.scope;
        __factory_core_built
    }
}
#[automatically_derived]
impl<'user> ::factory_core::__private::Draws<'user> for TriageAgent<'user>
where
    ::factory_core::__private::AgentUse<
        'user,
        NotesAgent<'user>,
    >: ::factory_core::__private::Use,
{
    fn draw(
        __factory_core_visitor: &mut dyn ::core::ops::FnMut(
            ::factory_core::__private::Used,
        ),
    ) {
        ::factory_core::__private::draw_shared::<dyn Llm>(__factory_core_visitor);
        ::factory_core::__private::draw_scoped::<
            ConversationMemory<'user>,
        >(__factory_core_visitor);
        <::factory_core::__private::AgentUse<
            'user,
            NotesAgent<'user>,
        > as ::factory_core::__private::Use>::visit(__factory_core_visitor);
    }
}
