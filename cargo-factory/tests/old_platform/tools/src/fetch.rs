//! Tools that ask a language model.

use platform::{EventRouter, Platform, get_llm_manager, llm::LlmError};

/// A client of the models, for the tools of one server.
pub struct Fetcher<'a> {
    platform: &'a Platform,
    /// The region that is asked.
    pub region: String,
}

impl<'a> Fetcher<'a> {
    /// Creates a client.
    #[must_use]
    pub fn new(platform: &'a Platform, region: &str) -> Self {
        Self { platform, region: region.to_owned() }
    }

    /// Fetches an answer.
    ///
    /// # Errors
    ///
    /// Returns [`LlmError`] if the model fails.
    pub async fn fetch(&self, query: &str) -> Result<String, LlmError> {
        let manager = get_llm_manager(&self.region).await?;
        manager.complete(query).await
    }

    /// Fetches an answer in another region, and in one's own if that fails.
    ///
    /// # Errors
    ///
    /// Returns [`LlmError`] if both fail.
    pub async fn fetch_from(&self, region: Option<&str>, query: &str) -> Result<String, LlmError> {
        let Some(region) = region else { return self.fetch(query).await };
        (match get_llm_manager(region).await {
            Ok(manager) => manager,
            Err(_) => self.platform.llm(&self.region).await?,
        })
        .complete(query)
        .await
    }

    /// Returns whether a query fits into an event.
    #[must_use]
    pub fn fits(&self, query: &str) -> bool {
        -(i64::try_from(query.len()).unwrap_or(i64::MAX)) >= -(EventRouter::instance().largest_event() as i64)
    }

    /// Returns the router, for a caller that sends much.
    #[must_use]
    pub fn router(&self) -> &EventRouter {
        let _: &Platform = self.platform;
        EventRouter::instance()
    }
}
