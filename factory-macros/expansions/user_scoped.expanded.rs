pub struct TriageAgent<'user> {
    scope: UserScope<'user>,
    llm: &'user dyn Llm,
    memory: Arc<ConversationMemory<'user>>,
    notes: NotesAgent<'user>,
    topic: String,
    opened: Instant,
    turns: u32,
}
#[cfg_attr(doc, doc(hidden))]
impl<'user> ::factory_core::codegen::OwnedByUser<'user> for TriageAgent<'user> {}
#[cfg_attr(doc, doc(hidden))]
impl<'user> ::factory_core::codegen::AgentMeta<'user> for TriageAgent<'user> {
    const PATH: ::factory_core::codegen::TypePath = ::factory_core::codegen::TypePath::new(
        ::core::module_path!(),
        "TriageAgent",
        ::core::file!(),
        ::core::line!(),
        ::core::column!(),
    );
    const PARAMETERS: &'static [&'static ::core::primitive::str] = &["topic"];
    const USES: &'static ::core::primitive::str = "shared dyn Llm\nscoped ConversationMemory<'user>\nagent NotesAgent<'user>";
    fn agents() -> &'static [::factory_core::codegen::AgentDrawing] {
        use ::factory_core::codegen::DrawingProbeFallback as _;
        &[<::factory_core::codegen::DrawingProbe<'user, NotesAgent<'user>>>::DRAWING]
    }
    type Signature = ::factory_core::codegen::AgentSignature<Self, (String,)>;
}
#[automatically_derived]
#[cfg_attr(doc, doc(hidden))]
impl<'user, __Factory> ::factory_core::codegen::BuildFrom<'user, __Factory, (String,)>
for TriageAgent<'user>
where
    __Factory: ::factory_core::codegen::ProvidesShared<'user, dyn Llm, Self>
        + ::factory_core::codegen::ProvidesScoped<'user, ConversationMemory<'user>, Self>
        + ?::core::marker::Sized,
    NotesAgent<'user>: ::factory_core::codegen::BuildFrom<'user, __Factory, ()>,
{
    const EDGES: &'static [::factory_core::codegen::DependencyEdge] = &[
        ::factory_core::codegen::DependencyEdge {
            field: "`TriageAgent.memory`",
            target: ::factory_core::codegen::EdgeTarget::Scoped(
                <ConversationMemory<
                    'user,
                > as ::factory_core::codegen::DependencyMeta<'user>>::PATH,
            ),
        },
        ::factory_core::codegen::DependencyEdge {
            field: "`TriageAgent.notes`",
            target: ::factory_core::codegen::EdgeTarget::Agent(
                <NotesAgent<
                    'user,
                > as ::factory_core::codegen::DependencyMeta<'user>>::PATH,
                <NotesAgent<
                    'user,
                > as ::factory_core::codegen::BuildFrom<'user, __Factory, ()>>::EDGES,
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
            llm: __factory_core_factory.provide(),
            memory: __factory_core_factory.keep_for(),
            notes: <NotesAgent<
                'user,
            > as ::factory_core::codegen::BuildFrom<
                'user,
                __Factory,
                (),
            >>::build(__factory_core_factory, __factory_core_scope, ()),
            topic: __factory_core_params.0,
            opened: Instant::now(),
            turns: ::factory_core::codegen::DefaultForField::default_for_field(),
        };
        let _ = __factory_core_built.scope;
        __factory_core_built
    }
}
