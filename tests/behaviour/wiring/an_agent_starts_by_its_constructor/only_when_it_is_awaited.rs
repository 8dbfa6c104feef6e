use super::library;
use futures_util::poll;
use std::{pin::pin, sync::Arc};
use support::context;

/// The future owns its arguments at once. The body of the constructor runs when the future is awaited.
#[test]
fn a_dropped_future_runs_no_constructor() {
    let served = library().for_user_blocking(context("alice"), |factory| {
        drop(factory.reader("Ulysses".to_owned()));
        let own = Arc::new(());
        let starting = factory.waiter(Arc::clone(&own));
        assert_eq!(Arc::strong_count(&own), 2);
        drop(starting);
        assert_eq!(Arc::strong_count(&own), 1);
    });
    served.unwrap();
}

#[tokio::test]
async fn a_cancelled_future_drops_its_arguments() {
    let (library, own) = (library(), Arc::new(()));
    {
        let mut work = pin!(library.for_user(context("alice"), async |factory| {
            factory.waiter(Arc::clone(&own)).await;
        }));
        assert!(poll!(work.as_mut()).is_pending());
        assert_eq!((library.limit.count(), Arc::strong_count(&own)), (1, 2));
    }
    assert_eq!((library.limit.count(), Arc::strong_count(&own)), (0, 1));
    assert!(library.admit(context("alice")).is_ok());
}
