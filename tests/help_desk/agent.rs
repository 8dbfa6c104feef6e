use super::budget::OutOfBudget;
use factory_core::BelongsTo;
use futures_util::future::BoxFuture;

/// Whoever answers a user. `dyn Agent<'user> + 'user` stays with its user as the agent itself does.
pub(crate) trait Agent<'user>: BelongsTo<'user> + Send {
    fn answer<'a>(&'a mut self, message: &'a str) -> BoxFuture<'a, Result<String, OutOfBudget>>;
}
