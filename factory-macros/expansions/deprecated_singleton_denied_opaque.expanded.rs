///Replaced by `factory.agents()`: a use of this does not compile.
pub fn all_agents<'__factory_core_scope>(
    _: &str,
) -> <::factory_core::codegen::DeprecatedSingleton as ::factory_core::codegen::StillAvailable<
    '__factory_core_scope,
>>::Instance
where
    ::factory_core::codegen::DeprecatedSingleton: ::factory_core::codegen::StillAvailable<
        '__factory_core_scope,
    >,
{
    ::factory_core::codegen::unreachable_after_error()
}
///Replaced by `factory.agents()`: a use of this does not compile.
#[doc(hidden)]
pub fn __all_agents_before(tenant: &str) -> impl Iterator<Item = Agent> {
    INSTANCES.agents(tenant)
}
