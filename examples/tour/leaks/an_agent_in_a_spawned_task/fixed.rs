//! Gives the task a context of the same user. The task opens its own scope and makes its own agent.

use desk::{HelpDesk, Topic, TriageAgent};
use factory_core::UserExecutionContext;
use std::{error::Error, sync::Arc};

pub async fn serve(platform: Arc<HelpDesk>, context: UserExecutionContext) -> Result<(), Box<dyn Error>> {
    let child = platform.for_user(context, async |factory| factory.scope().child("answer")).await??;
    tokio::spawn(async move {
        platform.for_user(child, async |factory| answer(factory.triage(Topic::Billing)).await).await
    });
    Ok(())
}

async fn answer(mut triage: TriageAgent<'_>) -> String {
    triage.answer("Where is my invoice?")
}

fn main() {}
