pub struct ReportAgent<'user> {
    scope: UserScope<'user>,
    db: &'user Database,
    format: Format,
}
#[automatically_derived]
impl<'user> ::factory_core::Branded<'user> for ReportAgent<'user> {
    fn branded(&self) -> ::factory_core::UserScope<'user> {
        self.scope
    }
}
#[automatically_derived]
impl<'user> ::factory_core::Owned<'user> for ReportAgent<'user>
where
    ReportAgent<'user>: ::factory_core::Ownable<'user>,
{}
#[automatically_derived]
impl<'user> ::factory_core::Wired<'user> for ReportAgent<'user>
where
    ReportAgent<'user>: ::factory_core::Constructed<'user>,
{
    const PATH: ::factory_core::__private::TypePath = <ReportAgent<
        'user,
    > as ::factory_core::Constructed<'user>>::PATH;
    const PARAMETERS: &'static [&'static ::core::primitive::str] = <ReportAgent<
        'user,
    > as ::factory_core::Constructed<'user>>::PARAMETERS;
    const USES: &'static ::core::primitive::str = <ReportAgent<
        'user,
    > as ::factory_core::Constructed<'user>>::USES;
    const AGENTS: &'static [::factory_core::__private::Drawing] = <ReportAgent<
        'user,
    > as ::factory_core::Constructed<'user>>::AGENTS;
    type Making = <ReportAgent<'user> as ::factory_core::Constructed<'user>>::Making;
}
#[automatically_derived]
impl<
    'user,
    __Factory: ?::core::marker::Sized,
    __Params,
    __Output,
> ::factory_core::Builds<'user, __Factory, __Params, __Output> for ReportAgent<'user>
where
    ReportAgent<'user>: ::factory_core::Constructs<'user, __Factory, __Params, __Output>,
{
    const EDGES: &'static [::factory_core::__private::Edge] = <ReportAgent<
        'user,
    > as ::factory_core::Constructs<'user, __Factory, __Params, __Output>>::EDGES;
    #[inline]
    fn build(
        __factory_core_factory: &__Factory,
        __factory_core_scope: ::factory_core::UserScope<'user>,
        __factory_core_params: __Params,
    ) -> __Output {
        <ReportAgent<
            'user,
        > as ::factory_core::Constructs<
            'user,
            __Factory,
            __Params,
            __Output,
        >>::construct(
            __factory_core_factory,
            __factory_core_scope,
            __factory_core_params,
        )
    }
}
#[allow(
    dead_code,
    clippy::extra_unused_lifetimes,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    fn a_constructor_exists<'user>() {
        #[allow(non_snake_case)]
        fn ReportAgent<'user, T: ::factory_core::Constructed<'user>>() {}
        let _ = ReportAgent::<ReportAgent<'user>>;
    }
};
impl<'user> ReportAgent<'user> {
    #[allow(clippy::needless_pass_by_value, reason = "a factory gives what it has made")]
    async fn open(
        scope: UserScope<'user>,
        db: &'user Database,
        memory: Arc<ConversationMemory<'user>>,
        format: Format,
    ) -> Result<Self, OpenError> {
        memory.check()?;
        Ok(Self { scope, db, format })
    }
}
#[allow(
    dead_code,
    clippy::extra_unused_lifetimes,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    fn a_user_has_it<'user>() {
        #[allow(non_snake_case)]
        fn ReportAgent<'user, T: ::factory_core::Branded<'user>>() {}
        let _ = ReportAgent::<ReportAgent<'user>>;
    }
};
#[automatically_derived]
impl<'user> ::factory_core::Ownable<'user> for ReportAgent<'user> {}
#[automatically_derived]
impl<'user> ::factory_core::Constructed<'user> for ReportAgent<'user> {
    const PATH: ::factory_core::__private::TypePath = (
        ::core::module_path!(),
        "ReportAgent",
    );
    const PARAMETERS: &'static [&'static ::core::primitive::str] = &["format"];
    const USES: &'static ::core::primitive::str = "shared Database\nscoped ConversationMemory<'user>";
    type Making = ::factory_core::Making<
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
impl<
    'user,
    __Factory,
> ::factory_core::Constructs<
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
    __Factory: ::factory_core::Provides<'user, Database, Self>
        + ::factory_core::KeepsFor<'user, ConversationMemory<'user>, Self>
        + ?::core::marker::Sized,
{
    const EDGES: &'static [::factory_core::__private::Edge] = &[
        ::factory_core::__private::Edge {
            field: "`ReportAgent::open(memory)`",
            target: ::factory_core::__private::Target::Scoped(
                <ConversationMemory<'user> as ::factory_core::Part<'user>>::PATH,
            ),
        },
    ];
    fn construct(
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
