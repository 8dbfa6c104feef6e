//! Gives one user's agent to a task that continues after the request.

use desk::{HelpDesk, Topic, TriageAgent};
use factory_core::UserExecutionContext;
use std::{error::Error, sync::Arc};

pub async fn serve(platform: Arc<HelpDesk>, context: UserExecutionContext) -> Result<(), Box<dyn Error>> {
    platform
        .for_user(context, async |factory| {
            tokio::spawn(answer(factory.triage(Topic::Billing)));
        })
        .await?;
    Ok(())
}

async fn answer(mut triage: TriageAgent<'_>) -> String {
    triage.answer("Where is my invoice?")
}

fn main() {}
