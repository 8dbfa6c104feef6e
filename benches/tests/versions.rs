//! All versions serve the same request.

use benches::{versions, work::context};

#[test]
fn all_versions_return_the_same() {
    let name: u64 = b"u-7f3a".iter().copied().map(u64::from).sum();
    for version in versions::all().skip(1) {
        let request = (version.build)();
        for topic in [7, 8] {
            let answer = request(context("u-7f3a"), topic);
            assert_eq!(answer, topic + 5 + 40 + u64::from(version.scoped) + name, "{}", version.name);
        }
    }
}
