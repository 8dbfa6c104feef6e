use super::{budget::OutOfBudget, catalogue::Topic, desk::HelpDesk};
use factory_core::{ScopeError, UserExecutionContext};
use tokio::sync::mpsc::{Receiver, Sender};

/// The two halves of a socket, and one scope for as long as the user stays: one conversation, one budget.
pub(crate) async fn converse(
    desk: &HelpDesk,
    context: UserExecutionContext,
    mut questions: Receiver<String>,
    answers: Sender<String>,
) -> Result<(), ScopeError> {
    let served = desk.for_user(context, async |factory| {
        let triage = factory.triage(Topic::Delivery);
        while let Some(question) = questions.recv().await {
            let answer = triage.answer(&factory, &question).await;
            let is_last = answer.is_err();
            let said = answer.unwrap_or_else(|OutOfBudget| format!("goodbye, {}", factory.scope().user_id()));
            if answers.send(said).await.is_err() || is_last {
                break;
            }
        }
    });
    served.await
}
