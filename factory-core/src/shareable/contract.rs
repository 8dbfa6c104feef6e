//! The trait of types that all users may share.

use super::{checked::CheckedForSharing, user_state_message::with_user_state_message};

with_user_state_message! {
    /// A type that all users may share: one user cannot change a value in it that another user sees.
    ///
    /// Derive it: `#[derive(Shareable)]` checks every field. It is implemented for plain values of the standard library and
    /// for containers of such values. A trait that has it as a supertrait, such as `trait Llm: Shareable`, makes `dyn Llm`
    /// shareable.
    ///
    /// It is not implemented for `Mutex`, `RwLock`, `RefCell`, `Cell`, `OnceLock`, atomics and channels, nor for a type that
    /// belongs to one user. State that outlives a scope belongs into [`PerUser`](crate::PerUser). A field that holds no user
    /// data in spite of its type is attested: `#[attest(reason = "a request counter holds no user data")]`.
    ///
    /// ```
    /// use factory_core::{PerUser, Shareable};
    /// use std::{collections::BTreeMap, sync::atomic::AtomicU64};
    ///
    /// trait Llm: Shareable {
    ///     fn complete(&self, prompt: &str) -> String;
    /// }
    ///
    /// #[derive(Shareable)]
    /// struct LocalLlm {
    ///     models: BTreeMap<String, u32>,
    ///     histories: PerUser<Vec<String>>, // one value per user
    ///     #[attest(reason = "a count of requests, without user data")]
    ///     requests: AtomicU64,
    /// }
    ///
    /// impl Llm for LocalLlm {
    ///     fn complete(&self, prompt: &str) -> String {
    ///         format!("{} models heard: {prompt}", self.models.len())
    ///     }
    /// }
    /// ```
    #[doc(alias = "singleton")]
    #[doc(alias = "global")]
    #[doc(alias = "shared state")]
    pub trait Shareable: CheckedForSharing + Send + Sync + 'static {}
}
