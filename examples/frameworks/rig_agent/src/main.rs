//! Sends a message to the assistant as two users at the same time, and prints the answers.

use factory_core::{Identity, UserExecutionContext};
use rig_agent_example::{assistant::answer, platform::Platform};
use std::{env, error::Error};
use tokio::try_join;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let message = env::args().nth(1).unwrap_or_else(|| "buy milk".to_owned());
    let platform = Platform::default();
    try_join!(ask(&platform, "alice", &message), ask(&platform, "bob", &message))?;
    Ok(())
}

async fn ask(platform: &Platform, user: &str, message: &str) -> Result<(), Box<dyn Error>> {
    // A real server would verify the user's credentials first.
    let context = UserExecutionContext::new(Identity::verified(user, "login.example.com")?, "notes", "ask")?;
    let message = format!("{message} ({user})");
    let answered = platform.for_user(context, async |factory| answer(factory, &message).await).await??;
    println!("{user} has the notes: {answered}");
    Ok(())
}
