//! Answers of a language model, as a stream of events.

use platform::{
    EventRouter, Platform,
    events::{Delivery, Disconnected},
    get_llm_manager,
    llm::LlmError,
};
use std::rc::Rc;
use tokio::task::JoinHandle;

/// Sends the answer to a prompt, word for word.
///
/// # Errors
///
/// Returns [`LlmError`] if the model fails.
pub async fn stream(platform: &Platform, region: &str, prompt: &str) -> Result<Vec<Delivery>, LlmError> {
    let answer = get_llm_manager(region).await?.complete(prompt).await?;
    let room = platform.events.largest_event();
    let words = answer.split(' ').filter(|word| word.len() < room);
    Ok(words.map(|word| EventRouter::instance().publish("stream", word)).collect())
}

/// Sends the end of a stream.
///
/// # Errors
///
/// Returns [`Disconnected`] if the client is gone.
pub async fn finish(platform: &Platform, channel: &str) -> Result<usize, Disconnected> {
    let room = platform.events.largest_event();
    let end = EventRouter::instance().deliver(channel, "end").await?;
    Ok(room - end.frame.len())
}

/// Completes two prompts at once in the nearest of two regions.
///
/// # Errors
///
/// Returns [`LlmError`] if no model runs in either region.
pub async fn nearest(platform: &Platform, regions: [&str; 2]) -> Result<&'static str, LlmError> {
    match get_llm_manager(regions[0]).await {
        Ok(manager) => Ok(manager.region()),
        Err(_) => platform.llm(regions[1]).await.map(|manager| manager.region()),
    }
}

/// Completes a prompt without a platform.
///
/// # Errors
///
/// Returns [`LlmError`] if the model fails.
pub async fn complete(region: &str, prompt: &str) -> Result<String, LlmError> {
    let manager = get_llm_manager(region).await?;
    manager.complete(prompt).await
}

/// A worker that belongs to one thread.
fn warm_up(platform: Rc<Platform>, region: &'static str) -> impl Future<Output = bool> {
    let room = platform.events.largest_event();
    async move { room > 0 && get_llm_manager(region).await.is_ok() }
}

/// Prepares all regions, one after another.
async fn warm_up_all(platform: WarmUp) -> usize {
    let mut ready = 0;
    for region in ["eu", "us", "mars"] {
        let next = warm_up(platform(), region);
        ready += usize::from(next.await);
    }
    ready
}

/// A function that makes the platform of a worker.
type WarmUp = fn() -> Rc<Platform>;

/// Prepares all regions in the background and returns how many are ready.
pub fn warm_up_in_background() -> JoinHandle<usize> {
    tokio::spawn(warm_up_all(|| Rc::new(Platform::default())))
}
