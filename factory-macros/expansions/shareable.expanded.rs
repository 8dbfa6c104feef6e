#[cfg(not(doc))]
#[automatically_derived]
impl ::factory_core::Shareable for Database
where
    for<'any_user> Self: ::core::marker::Send + ::core::marker::Sync,
{}
#[cfg(doc)]
#[automatically_derived]
impl ::factory_core::Shareable for Database {}
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::CheckedForSharing for Database {}
const _: () = {
    use ::factory_core::codegen::HandleProbeFallback as _;
    fn all_users_may_share() {
        fn Database<
            T: ::factory_core::codegen::ShareableComponent
                + ::factory_core::codegen::KeepsOnlyValues<HandleResult>
                + ?::core::marker::Sized,
            HandleResult,
        >() {}
        let _ = Database::<
            String,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::HandleProbe<String>>::HOLDS_HANDLE },
            >,
        >;
    }
    fn all_threads_may_share() {
        fn Database<
            T: ::factory_core::codegen::AllThreadsMayShare + ?::core::marker::Sized,
        >() {}
        let _ = Database::<AtomicU64>;
    }
};
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Database) {
        match __factory_core_value {
            Database { url: __factory_core_0, queries: __factory_core_1 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    String,
                    _,
                >(__factory_core_0);
                ::factory_core::codegen::assert_field_unchanged::<
                    AtomicU64,
                    _,
                >(__factory_core_1);
            }
        }
    }
};
