pub struct TriageAgent<'user> {
    scope: UserScope<'user>,
    notes: NotesAgent<'user>,
    topic: String,
    depth: u32,
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
    const PARAMETERS: &'static [&'static ::core::primitive::str] = &["topic", "depth"];
    const USES: &'static ::core::primitive::str = "agent NotesAgent<'user>";
    fn agents() -> &'static [::factory_core::codegen::AgentDrawing] {
        use ::factory_core::codegen::DrawingProbeFallback as _;
        &[<::factory_core::codegen::DrawingProbe<'user, NotesAgent<'user>>>::DRAWING]
    }
    type Signature = ::factory_core::codegen::AgentSignature<Self, (String, u32)>;
}
const _: () = {
    type __factory_core_parameters_of_notes<'user> = <NotesAgent<
        'user,
    > as ::factory_core::codegen::TakesValues<
        'user,
        {
            use ::factory_core::codegen::NamesProbeFallback as _;
            ::factory_core::codegen::values_match(
                "NotesAgent",
                ::factory_core::codegen::expect_agent(
                    "NotesAgent",
                    <::factory_core::codegen::NamesProbe<
                        'static,
                        NotesAgent<'static>,
                    >>::NAMES,
                ),
                &["topic", "depth"],
            )
        },
    >>::Params;
    impl<'user> TriageAgent<'user> {
        fn __factory_core_agent_values(
            (topic, depth): (String, u32),
        ) -> ((__factory_core_parameters_of_notes<'user>,), (String, u32)) {
            (((topic.clone(), depth + 1),), (topic, depth))
        }
    }
    #[automatically_derived]
    #[cfg_attr(doc, doc(hidden))]
    impl<
        'user,
        __Factory,
    > ::factory_core::codegen::BuildFrom<'user, __Factory, (String, u32)>
    for TriageAgent<'user>
    where
        __Factory: ?::core::marker::Sized,
        NotesAgent<
            'user,
        >: ::factory_core::codegen::BuildFrom<
            'user,
            __Factory,
            __factory_core_parameters_of_notes<'user>,
        >,
    {
        const EDGES: &'static [::factory_core::codegen::DependencyEdge] = &[
            ::factory_core::codegen::DependencyEdge {
                field: "`TriageAgent.notes`",
                target: ::factory_core::codegen::EdgeTarget::Agent(
                    <NotesAgent<
                        'user,
                    > as ::factory_core::codegen::DependencyMeta<'user>>::PATH,
                    <NotesAgent<
                        'user,
                    > as ::factory_core::codegen::BuildFrom<
                        'user,
                        __Factory,
                        __factory_core_parameters_of_notes<'user>,
                    >>::EDGES,
                ),
            },
        ];
        fn build(
            __factory_core_factory: &__Factory,
            __factory_core_scope: ::factory_core::UserScope<'user>,
            __factory_core_params: (String, u32),
        ) -> Self {
            let (__factory_core_values, __factory_core_params) = Self::__factory_core_agent_values(
                __factory_core_params,
            );
            let __factory_core_built = Self {
                scope: __factory_core_scope,
                notes: <NotesAgent<
                    'user,
                > as ::factory_core::codegen::BuildFrom<
                    'user,
                    __Factory,
                    __factory_core_parameters_of_notes<'user>,
                >>::build(
                    __factory_core_factory,
                    __factory_core_scope,
                    __factory_core_values.0,
                ),
                topic: __factory_core_params.0,
                depth: __factory_core_params.1,
            };
            let _ = __factory_core_built.scope;
            __factory_core_built
        }
    }
};
