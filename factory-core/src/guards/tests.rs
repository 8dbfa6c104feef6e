use super::counts::{Counts, Full, Most};

const MOST: Most = Most { per_user: 2, per_tenant: 3, in_all: 4 };

#[test]
fn an_owner_without_an_open_scope_takes_no_memory() {
    let counts = Counts::new();
    for user in 0..10_000 {
        let counted = counts.add(user, Some(10_000 + user % 7), MOST).unwrap();
        assert_eq!((counts.all(), counts.owners()), (1, 2));
        drop(counted);
        assert_eq!((counts.all(), counts.owners()), (0, 0));
    }
}

#[test]
fn a_refused_scope_changes_no_count() {
    let counts = Counts::new();
    let add = |user, tenant| counts.add(user, tenant, MOST);
    let of_alice = [add("alice", Some("acme")).unwrap(), add("alice", Some("acme")).unwrap()];
    assert_eq!(add("alice", None).err(), Some(Full::User));
    let of_bob = add("bob", Some("acme")).unwrap();
    assert_eq!(add("carol", Some("acme")).err(), Some(Full::Tenant));
    let of_carol = add("carol", None).unwrap();
    assert_eq!(add("dave", None).err(), Some(Full::All));
    assert_eq!((counts.all(), counts.owners()), (4, 4));
    drop(of_alice);
    assert_eq!((counts.all(), counts.owners()), (2, 3));
    drop((of_bob, of_carol));
    assert_eq!((counts.all(), counts.owners()), (0, 0));
}
