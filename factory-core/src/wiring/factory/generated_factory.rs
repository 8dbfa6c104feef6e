//! The mark of generated factories.

/// A factory that `agent_factory!` has generated, so that its shared components are checked.
#[diagnostic::on_unimplemented(
    message = "nothing has checked what `{Self}` shares with all users",
    label = "only `agent_factory!` implements this",
    note = "list the component under `shared` in an `agent_factory!`"
)]
pub trait GeneratedFactory {}
