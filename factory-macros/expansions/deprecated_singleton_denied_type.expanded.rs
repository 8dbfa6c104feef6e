///Replaced by `create_agent_instance_factory(scope)`: a use of this does not compile.
///
/// All agents of all users.
pub struct AgentRegistry<const __FACTORY_CORE_REPLACED: ::core::primitive::bool = true>
where
    AgentRegistry<
        __FACTORY_CORE_REPLACED,
    >: ::factory_core::codegen::TypeStillAvailable<'static, __FACTORY_CORE_REPLACED>,
{
    agents: Mutex<HashMap<String, Agent>>,
}
