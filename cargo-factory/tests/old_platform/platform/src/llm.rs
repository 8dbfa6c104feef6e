//! The language models, by region.

use factory_core::Shareable;
use std::fmt;

/// The models of one region.
#[derive(Debug, Shareable)]
pub struct LlmManager {
    region: &'static str,
}

/// The managers of all regions.
#[derive(Debug, Shareable)]
pub struct LlmRegistry {
    managers: [LlmManager; 2],
}

/// The error of a call of a model.
#[derive(Debug, PartialEq, Eq)]
pub enum LlmError {
    /// No models run in this region.
    UnknownRegion(String),
    /// The prompt was empty.
    EmptyPrompt,
}

impl Default for LlmRegistry {
    fn default() -> Self {
        Self { managers: ["eu", "us"].map(|region| LlmManager { region }) }
    }
}

impl LlmRegistry {
    /// Finds the manager of a region.
    ///
    /// # Errors
    ///
    /// Returns [`LlmError::UnknownRegion`] if no models run in the region.
    pub fn find(&self, region: &str) -> Result<&LlmManager, LlmError> {
        let found = self.managers.iter().find(|manager| manager.region == region);
        found.ok_or_else(|| LlmError::UnknownRegion(region.to_owned()))
    }
}

impl LlmManager {
    /// Completes a prompt.
    ///
    /// # Errors
    ///
    /// Returns [`LlmError::EmptyPrompt`] if there is nothing to complete.
    pub async fn complete(&self, prompt: &str) -> Result<String, LlmError> {
        if prompt.is_empty() { Err(LlmError::EmptyPrompt) } else { Ok(format!("{}> {prompt}", self.region)) }
    }

    /// Returns the region.
    #[must_use]
    pub fn region(&self) -> &'static str {
        self.region
    }
}

impl fmt::Display for LlmError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownRegion(region) => write!(f, "no models in region `{region}`"),
            Self::EmptyPrompt => f.write_str("empty prompt"),
        }
    }
}
