pub struct ReportAgent<'user> {
    scope: UserScope<'user>,
    db: &'user Database,
    format: Format,
}
#[automatically_derived]
#[cfg_attr(doc, doc(hidden))]
impl<'user> ::factory_core::codegen::HasScopeField<'user> for ReportAgent<'user> {
    fn scope_field(&self) -> ::factory_core::UserScope<'user> {
        fn ReportAgent<'user, T: ::factory_core::codegen::ConstructorMeta<'user>>() {}
        let _ = ReportAgent::<Self>;
        self.scope
    }
}
#[automatically_derived]
#[cfg_attr(doc, doc(hidden))]
impl<'user> ::factory_core::codegen::OwnedByUser<'user> for ReportAgent<'user>
where
    ReportAgent<'user>: ::factory_core::codegen::OwnedWhenConstructed<'user>,
{}
#[automatically_derived]
#[cfg_attr(doc, doc(hidden))]
impl<'user> ::factory_core::codegen::AgentMeta<'user> for ReportAgent<'user>
where
    ReportAgent<'user>: ::factory_core::codegen::ConstructorMeta<'user>,
{
    const PATH: ::factory_core::codegen::TypePath = <Self as ::factory_core::codegen::ConstructorMeta<
        'user,
    >>::PATH;
    const PARAMETERS: &'static [&'static ::core::primitive::str] = <Self as ::factory_core::codegen::ConstructorMeta<
        'user,
    >>::PARAMETERS;
    const USES: &'static ::core::primitive::str = <Self as ::factory_core::codegen::ConstructorMeta<
        'user,
    >>::USES;
    fn agents() -> &'static [::factory_core::codegen::AgentDrawing] {
        <Self as ::factory_core::codegen::ConstructorMeta<'user>>::agents()
    }
    type Signature = <Self as ::factory_core::codegen::ConstructorMeta<
        'user,
    >>::Signature;
}
impl<'user> ReportAgent<'user> {
    pub(self) async fn open(
        scope: UserScope<'user>,
        db: &'user Database,
        memory: Arc<ConversationMemory<'user>>,
        format: Format,
    ) -> Result<Self, OpenError> {
        memory.check()?;
        Ok(Self { scope, db, format })
    }
}
const _: () = {
    fn struct_is_marked_with_create<'user>() {
        fn ReportAgent<'user, T: ::factory_core::codegen::HasScopeField<'user>>() {}
        let _ = ReportAgent::<ReportAgent<'user>>;
    }
};
#[automatically_derived]
#[cfg_attr(doc, doc(hidden))]
impl<'user> ::factory_core::codegen::OwnedWhenConstructed<'user> for ReportAgent<'user> {}
#[automatically_derived]
#[cfg_attr(doc, doc(hidden))]
impl<'user> ::factory_core::codegen::ConstructorMeta<'user> for ReportAgent<'user> {
    const PATH: ::factory_core::codegen::TypePath = ::factory_core::codegen::TypePath::new(
        ::core::module_path!(),
        "ReportAgent",
        ::core::file!(),
        ::core::line!(),
        ::core::column!(),
    );
    const PARAMETERS: &'static [&'static ::core::primitive::str] = &["format"];
    const USES: &'static ::core::primitive::str = "shared Database\nscoped ConversationMemory<'user>";
    type Signature = ::factory_core::codegen::AgentSignature<
        Self,
        (Format,),
        ::core::pin::Pin<
            ::std::boxed::Box<
                dyn ::core::future::Future<
                    Output = Result<Self, OpenError>,
                > + ::core::marker::Send + 'user,
            >,
        >,
    >;
}
#[automatically_derived]
#[cfg_attr(doc, doc(hidden))]
impl<
    'user,
    __Factory,
> ::factory_core::codegen::BuildFrom<
    'user,
    __Factory,
    (Format,),
    ::core::pin::Pin<
        ::std::boxed::Box<
            dyn ::core::future::Future<
                Output = Result<Self, OpenError>,
            > + ::core::marker::Send + 'user,
        >,
    >,
> for ReportAgent<'user>
where
    __Factory: ::factory_core::codegen::ProvidesShared<'user, Database, Self>
        + ::factory_core::codegen::ProvidesScoped<'user, ConversationMemory<'user>, Self>
        + ?::core::marker::Sized,
    ReportAgent<
        'user,
    >: ::factory_core::codegen::AgentMeta<'user>
        + ::factory_core::codegen::OwnedByUser<'user>,
{
    const EDGES: &'static [::factory_core::codegen::DependencyEdge] = &[
        ::factory_core::codegen::DependencyEdge {
            field: "`ReportAgent::open(memory)`",
            target: ::factory_core::codegen::EdgeTarget::Scoped(
                <ConversationMemory<
                    'user,
                > as ::factory_core::codegen::DependencyMeta<'user>>::PATH,
            ),
        },
    ];
    fn build(
        __factory_core_factory: &__Factory,
        __factory_core_scope: ::factory_core::UserScope<'user>,
        __factory_core_params: (Format,),
    ) -> ::core::pin::Pin<
        ::std::boxed::Box<
            dyn ::core::future::Future<
                Output = Result<Self, OpenError>,
            > + ::core::marker::Send + 'user,
        >,
    > {
        ::std::boxed::Box::pin(
            Self::open(
                __factory_core_scope,
                __factory_core_factory.provide(),
                __factory_core_factory.keep_for(),
                __factory_core_params.0,
            ),
        )
    }
}
