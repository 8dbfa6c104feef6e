#[deprecated_singleton(instead = "create_agent_instance_factory(scope)")]
pub fn get_agent_instance_factory() -> Arc<AgentInstanceFactory> {
    Arc::clone(&INSTANCE)
}
