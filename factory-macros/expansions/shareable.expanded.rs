#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::factory_core::Shareable for Database
where
    for<'__never> Self: ::core::marker::Send + ::core::marker::Sync,
{}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::factory_core::__private::Vetted for Database {}
#[allow(
    non_snake_case,
    unused,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    use ::factory_core::__private::HoldsNoHandle as _;
    mod checked {
        pub(super) fn Database<
            T: ::factory_core::Shareable + ::factory_core::__private::KeepsValues<Held>
                + ?::core::marker::Sized,
            Held,
        >() {}
    }
    mod attested {
        pub(super) fn Database<
            T: ::core::marker::Send + ::core::marker::Sync + ?::core::marker::Sized
                + 'static,
        >() {}
    }
    fn __factory_core_vetted() {
        let _ = checked::Database::<
            String,
            ::factory_core::__private::Holds<
                { <::factory_core::__private::Probe<String>>::HOLDS_HANDLE },
            >,
        >;
        let _ = attested::Database::<AtomicU64>;
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
