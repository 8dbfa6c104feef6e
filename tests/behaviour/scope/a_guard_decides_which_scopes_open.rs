use factory_core::{Admission, Identity, PerUser, ServiceIdentity, UserExecutionContext};
use std::sync::Arc;
use support::{
    context,
    desk::{Echo, Platform},
    hotel::{Hotel, TooManyScopes},
    side_by_side,
};
use tokio::sync::Barrier;

#[test]
fn it_admits_up_to_its_limit() {
    let (hotel, _) = Hotel::for_at_most(2);
    let first = hotel.admit(context("alice")).unwrap();
    let _second = hotel.admit(context("alice")).unwrap();
    assert!(hotel.admit(context("alice")).is_err());
    drop(first);
    let _third = hotel.admit(context("alice")).unwrap();
    assert!(hotel.admit(context("alice")).is_err());
    assert_eq!(hotel.limit.count(), 2);
}

#[test]
fn its_refusal_has_a_typed_reason() {
    let (hotel, _) = Hotel::for_at_most(0);
    let mut ran = false;
    let refused = hotel.for_user_blocking(context("alice"), |_factory| ran = true).unwrap_err();
    assert!(!ran);
    assert_eq!(refused.guard(), "open scopes");
    let text = "open scopes refused to open a scope: at most 0 scopes of one user are open at once";
    assert_eq!(refused.to_string(), text);
    assert_eq!(refused.reason().downcast_ref(), Some(&TooManyScopes { most: 0 }));
}

#[tokio::test]
async fn it_refuses_an_async_scope() {
    let (hotel, _) = Hotel::for_at_most(1);
    let served = hotel.for_user(context("alice"), async |_factory| {
        let again = hotel.for_user(context("alice"), async |_factory| ());
        again.await.unwrap_err().guard().to_owned()
    });
    assert_eq!(served.await.unwrap(), "open scopes");
}

/// The limit counts all requests of a user, not each factory's scopes.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn it_counts_all_requests_of_a_user() {
    const REQUESTS: usize = 32;
    let (hotel, _) = Hotel::for_at_most(10);
    let all_have_tried = Arc::new(Barrier::new(REQUESTS));
    let request = |_| {
        let (hotel, all_have_tried) = (Arc::clone(&hotel), Arc::clone(&all_have_tried));
        async move {
            let admitted = hotel.admit(context("alice"));
            all_have_tried.wait().await;
            admitted.is_ok()
        }
    };
    let admitted = side_by_side((0..REQUESTS).map(request)).await;
    assert_eq!(admitted.iter().filter(|&&admitted| admitted).count(), 10);
    assert_eq!(hotel.limit.count(), 0);
}

#[test]
fn it_counts_each_user_separately() {
    let (hotel, _) = Hotel::for_at_most(1);
    let elsewhere = Identity::verified("alice", "partner.example.com").unwrap();
    let elsewhere = UserExecutionContext::new(elsewhere, "thread-19", "run-204").unwrap();
    let service = ServiceIdentity::new("alice").unwrap();
    let service = UserExecutionContext::for_service(service, "thread-19", "run-204").unwrap();
    let users = [context("alice"), context("bob"), elsewhere, service];
    let admitted: Vec<_> = users.into_iter().map(|user| hotel.admit(user).unwrap()).collect();
    assert_eq!(hotel.limit.count(), 4);
    assert!(hotel.admit(context("bob")).is_err());
    drop(admitted);
    assert_eq!(hotel.limit.count(), 0);
}

#[test]
fn guards_run_in_their_order() {
    let (hotel, journal) = Hotel::for_at_most(1);
    let served = hotel.for_user_blocking(context("alice"), |factory| {
        assert_eq!(journal.take(), ["outer opens", "inner opens"]);
        factory.guest(Arc::default()).user_id()
    });
    assert_eq!(served.unwrap(), "alice");
    assert_eq!(journal.take(), ["inner closes", "outer closes"]);
}

#[test]
fn a_refusal_drops_the_earlier_permits() {
    let (hotel, journal) = Hotel::for_at_most(0);
    hotel.admit(context("alice")).unwrap_err();
    assert_eq!(journal.take(), ["outer opens", "outer closes"]);
}

#[test]
fn a_platform_without_guards_needs_no_space() {
    let alone = size_of::<UserExecutionContext>() + size_of::<&Platform>();
    assert_eq!(size_of::<Admission<'_, Platform>>(), alone);
    assert!(size_of::<Admission<'_, Hotel>>() > alone);
    let platform = Platform { llm: Arc::new(Echo), drafts: PerUser::default() };
    let admitted: Vec<_> = (0..1_000).map(|_| platform.admit(context("alice")).unwrap()).collect();
    assert_eq!(admitted.len(), 1_000);
}
