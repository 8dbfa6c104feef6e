//! The digest that each user gets.

use factory_core::{Identity, InvalidContext, UserExecutionContext};
use platform::{Platform, get_agent_instance_factory, open::OpenError};

/// Writes the digest of one user.
///
/// # Errors
///
/// Returns [`OpenError`] if the user's id is invalid or the platform refuses.
pub async fn digest_of(platform: &Platform, user_id: &str) -> Result<String, OpenError> {
    let context = context_of(user_id)?;
    let digest = platform.for_user(context, async |factory| {
        let note = factory.notes().last().unwrap_or_default();
        get_agent_instance_factory().triage("digest".to_owned()).answer_later(&note).await
    });
    Ok(digest.await?)
}

/// Writes the digests of several users.
///
/// # Errors
///
/// Returns [`OpenError`] of the first user who has no digest.
pub async fn digests(platform: &Platform, user_ids: &[&str]) -> Result<Vec<String>, OpenError> {
    let mut digests = Vec::new();
    for user_id in user_ids {
        let marked = platform.for_user(context_of(user_id)?, async |factory| {
            let own = factory.label().len();
            get_agent_instance_factory().label().chars().take(own).collect::<String>()
        });
        digests.push(format!("{} {}", marked.await?, digest_of(platform, user_id).await?));
    }
    Ok(digests)
}

/// Returns the context of a user by the bare id. The id is not proven.
fn context_of(user_id: &str) -> Result<UserExecutionContext, InvalidContext> {
    UserExecutionContext::new(Identity::verified(user_id, "jobs")?, "digest", "nightly")
}
