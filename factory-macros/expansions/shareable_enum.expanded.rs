#[cfg(not(doc))]
#[automatically_derived]
impl<Weights: ::factory_core::Shareable> ::factory_core::Shareable for Model<Weights>
where
    for<'any_user> Self: ::core::marker::Send + ::core::marker::Sync,
{}
#[cfg(doc)]
#[automatically_derived]
impl<Weights: ::factory_core::Shareable> ::factory_core::Shareable for Model<Weights> {}
#[doc(hidden)]
#[automatically_derived]
impl<Weights: ::factory_core::Shareable> ::factory_core::codegen::CheckedForSharing
for Model<Weights> {}
const _: () = {
    use ::factory_core::codegen::HandleProbeFallback as _;
    fn all_users_may_share<Weights: ::factory_core::Shareable>() {
        fn Model<
            T: ::factory_core::codegen::ShareableComponent
                + ::factory_core::codegen::KeepsOnlyValues<HandleResult>
                + ?::core::marker::Sized,
            HandleResult,
        >() {}
        let _ = Model::<
            Url,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::HandleProbe<Url>>::HOLDS_HANDLE },
            >,
        >;
        let _ = Model::<
            Vec<Model<Weights>>,
            ::factory_core::codegen::ProbeResult<{ false }>,
        >;
    }
    fn all_users_may_share_any<Weights: ::factory_core::Shareable>() {
        fn Model<T: ::factory_core::Shareable>() {}
        let _ = Model::<Weights>;
    }
};
const _: () = {
    fn __factory_core_unchanged<Weights: ::factory_core::Shareable>(
        __factory_core_value: &Model<Weights>,
    ) {
        match __factory_core_value {
            Model::Remote { 0: __factory_core_0 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    Url,
                    _,
                >(__factory_core_0);
            }
            Model::Local { weights: __factory_core_0, parts: __factory_core_1 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    Weights,
                    _,
                >(__factory_core_0);
                ::factory_core::codegen::assert_field_unchanged::<
                    Vec<Model<Weights>>,
                    _,
                >(__factory_core_1);
            }
        }
    }
};
