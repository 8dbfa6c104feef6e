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
    type Params = <ReportAgent<'user> as ::factory_core::Constructed<'user>>::Params;
    type Output = <ReportAgent<'user> as ::factory_core::Constructed<'user>>::Output;
    type Itself = Self;
    type Uses = <ReportAgent<'user> as ::factory_core::Constructed<'user>>::Uses;
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
#[automatically_derived]
impl<'user> ::factory_core::Owned<'user> for ReportAgent<'user> {}
#[automatically_derived]
impl<'user> ::factory_core::Constructed<'user> for ReportAgent<'user> {
    const PATH: ::factory_core::__private::TypePath = (
        ::core::module_path!(),
        "ReportAgent",
    );
    const PARAMETERS: &'static [&'static ::core::primitive::str] = &["format"];
    type Params = (Format,);
    type Output = ::core::pin::Pin<
        ::std::boxed::Box<
            dyn ::core::future::Future<
                Output = Result<Self, OpenError>,
            > + ::core::marker::Send + 'user,
        >,
    >;
    type Uses = ::factory_core::__private::DrawnBy<'user, Self>;
}
#[automatically_derived]
impl<
    'user,
    __Factory: ?::core::marker::Sized,
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
    __Factory: ::factory_core::Provides<'user, Database, Self>,
    __Factory: ::factory_core::KeepsFor<'user, ConversationMemory<'user>, Self>,
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
                <__Factory as ::factory_core::Provides<
                    'user,
                    Database,
                    Self,
                >>::provide(__factory_core_factory),
                <__Factory as ::factory_core::KeepsFor<
                    'user,
                    ConversationMemory<'user>,
                    Self,
                >>::keep_for(__factory_core_factory),
                __factory_core_params.0,
            ),
        )
    }
}
#[automatically_derived]
impl<'user> ::factory_core::__private::Draws<'user> for ReportAgent<'user> {
    fn draw(
        __factory_core_visitor: &mut dyn ::core::ops::FnMut(
            ::factory_core::__private::Used,
        ),
    ) {
        ::factory_core::__private::draw_shared::<Database>(__factory_core_visitor);
        ::factory_core::__private::draw_scoped::<
            ConversationMemory<'user>,
        >(__factory_core_visitor);
    }
}
