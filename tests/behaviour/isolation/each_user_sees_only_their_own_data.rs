use std::sync::Arc;
use support::{
    context,
    desk::{Factory, Platform, platform},
    side_by_side,
};
use tokio::sync::Barrier;

const USERS: usize = 256;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn with_256_users_at_once() {
    let platform = platform();
    let all_in = Arc::new(Barrier::new(USERS));
    let users: Vec<_> = (0..USERS).map(|number| format!("u-{number}")).collect();
    let served = users.iter().map(|user| converse(Arc::clone(&platform), Arc::clone(&all_in), user.clone()));
    assert_eq!(side_by_side(served).await, users);
}

/// Opens two scopes of one user in turn. Each is open while the scopes of all other users are open.
async fn converse(platform: Arc<Platform>, all_in: Arc<Barrier>, user: String) -> String {
    let served = platform.for_user(context(&user), async |factory| {
        all_in.wait().await;
        assert_eq!(answers(&factory, &user, "first").await, ["first 1", "first 2", "first 3"]);
        all_in.wait().await;
    });
    served.await.unwrap();
    let served = platform.for_user(context(&user), async |factory| {
        all_in.wait().await;
        let kept = ["first 1", "first 2", "first 3", "second 1", "second 2", "second 3"];
        assert_eq!(answers(&factory, &user, "second").await, kept);
        factory.scope().user_id().to_owned()
    });
    served.await.unwrap()
}

/// Returns the user's drafts of this scope and of earlier ones, without the prefix of the user's id.
async fn answers(factory: &Factory<'_>, user: &str, scope: &str) -> Vec<String> {
    let mut triage = factory.triage(format!("{user}'s affairs"));
    let questions = [1, 2, 3].map(|turn| format!("{user} {scope} {turn}"));
    for (turn, question) in (1..).zip(&questions) {
        assert_eq!(triage.answer(question).await, format!("{user} on {user}'s affairs, {turn}: re: {question}"));
    }
    assert_eq!(factory.notes().memory.lines(), questions);
    let drafts = triage.drafts.of(factory.scope()).with(|drafts| drafts.clone());
    let own = |draft: &String| draft.strip_prefix(user).unwrap_or("another user's").trim().to_owned();
    drafts.iter().map(own).collect()
}
