#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::factory_core::Shareable for Database {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::factory_core::__private::Vetted for Database {}
const _: () = {
    #[allow(
        non_snake_case,
        dead_code,
        reason = "named as the type, for rustc to say so"
    )]
    fn Database<T: ::factory_core::Shareable + ?::core::marker::Sized>() {}
    #[allow(
        dead_code,
        clippy::extra_unused_type_parameters,
        reason = "for the compiler to check, not to run"
    )]
    fn __factory_core_fields() {
        let _ = Database::<String>;
        const _: () = {
            #[allow(unused_imports, reason = "an inherent constant comes first")]
            use ::factory_core::__private::HoldsNoHandle as _;
            ::factory_core::__private::reject_handle(
                <::factory_core::__private::Probe<String>>::HOLDS_HANDLE,
            )
        };
    }
};
