#[deprecated_singleton(instead = "create_agent_instance_factory(scope)", stage = "deny")]
pub async fn get_agent_instance_factory(tenant: &str) -> Result<Arc<AgentInstanceFactory>, Error> {
    INSTANCES.lock().await.get(tenant).cloned()
}
