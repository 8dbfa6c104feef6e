///Replaced by `create_agent_instance_factory(scope)`: a use of this does not compile.
pub fn get_agent_instance_factory<'__factory_core_scope>(
    _: &str,
) -> <::factory_core::codegen::DeprecatedSingleton as ::factory_core::codegen::StillAvailable<
    '__factory_core_scope,
>>::Instance
where
    ::factory_core::codegen::DeprecatedSingleton: ::factory_core::codegen::StillAvailable<
        '__factory_core_scope,
    >,
{
    let _ = || -> Result<Arc<AgentInstanceFactory>, Error> {
        ::factory_core::codegen::unreachable_after_error()
    };
    ::factory_core::codegen::unreachable_after_error()
}
