///Replaced by `create_agent_instance_factory(scope)`: a use of this does not compile.
#[allow(
    dead_code,
    unused_variables,
    unused_mut,
    unused_lifetimes,
    single_use_lifetimes,
    improper_ctypes_definitions,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "kept only so that its uses are rejected"
)]
pub fn get_agent_instance_factory<'__factory_core_scope>(
    tenant: &str,
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
