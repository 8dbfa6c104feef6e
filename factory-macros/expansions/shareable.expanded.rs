#[automatically_derived]
#[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
impl ::factory_core::Shareable for Database
where
    for<'__never> Self: ::core::marker::Send + ::core::marker::Sync,
{}
#[automatically_derived]
impl ::factory_core::__private::Vetted for Database {}
#[allow(
    dead_code,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    #[allow(unused_imports, reason = "where no type is checked")]
    use ::factory_core::__private::HoldsNoHandle as _;
    fn all_users_may_share() {
        #[allow(non_snake_case)]
        fn Database<
            T: ::factory_core::AllUsersMayShare
                + ::factory_core::__private::KeepsValues<Held> + ?::core::marker::Sized,
            Held,
        >() {}
        let _ = Database::<
            String,
            ::factory_core::__private::Holds<
                { <::factory_core::__private::Probe<String>>::HOLDS_HANDLE },
            >,
        >;
    }
    fn all_threads_may_share() {
        #[allow(non_snake_case)]
        fn Database<T: ::factory_core::AllThreadsMayShare + ?::core::marker::Sized>() {}
        let _ = Database::<AtomicU64>;
    }
};
#[allow(
    dead_code,
    clippy::match_single_binding,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Database) {
        match __factory_core_value {
            Database { url: __factory_core_0, queries: __factory_core_1 } => {
                ::factory_core::unchanged::<String, _>(__factory_core_0);
                ::factory_core::unchanged::<AtomicU64, _>(__factory_core_1);
            }
        }
    }
};
