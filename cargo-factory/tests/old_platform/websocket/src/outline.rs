//! Plans that are made in the background.

use factory_core::UserExecutionContext;
use platform::{AgentInstanceFactory, Platform, get_agent_instance_factory, open::OpenError};
use std::sync::Arc;
use tokio::task::JoinHandle;

/// Makes a plan in a task of its own, in a scope of the same user.
pub fn outline_in_background(
    platform: Arc<Platform>,
    context: UserExecutionContext,
    goal: String,
) -> JoinHandle<Result<String, OpenError>> {
    tokio::spawn(async move {
        let outlined = platform.for_user(context, async |factory| outline(&factory, &goal).await);
        Ok(outlined.await?)
    })
}

async fn outline(factory: &AgentInstanceFactory<'_>, goal: &str) -> String {
    let title = factory.scope().user_id();
    format!("{title}: {}", steps(factory, goal).await.join(", "))
}

async fn steps(factory: &AgentInstanceFactory<'_>, goal: &str) -> Vec<String> {
    let most = factory.tool_limit();
    get_agent_instance_factory().planner(most).plan_later(goal).await
}
