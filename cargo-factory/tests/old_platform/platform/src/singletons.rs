//! The global accessors. All of them are replaced, and each use that is left is a warning.

use crate::{
    events::EventRouter,
    legacy::LegacyFactory,
    llm::{LlmError, LlmManager, LlmRegistry},
};
use factory_core::deprecated_singleton;
use std::sync::LazyLock;

static FACTORY: LazyLock<LegacyFactory> = LazyLock::new(LegacyFactory::default);
static ROUTER: LazyLock<EventRouter> = LazyLock::new(EventRouter::default);
static MODELS: LazyLock<LlmRegistry> = LazyLock::new(LlmRegistry::default);

/// Returns the factory that all users share.
#[deprecated_singleton(instead = "create_agent_instance_factory($scope)")]
pub fn get_agent_instance_factory() -> &'static LegacyFactory {
    &FACTORY
}

impl EventRouter {
    /// Returns the router that all users share.
    #[deprecated_singleton(instead = "$platform.events")]
    pub fn instance() -> &'static EventRouter {
        &ROUTER
    }
}

/// Returns the manager of a region's language models.
///
/// # Errors
///
/// Returns [`LlmError::UnknownRegion`] if no models run in the region.
#[deprecated_singleton(instead = "$platform.llm($0)")]
pub async fn get_llm_manager(region: &str) -> Result<&'static LlmManager, LlmError> {
    MODELS.find(region)
}
