//! Links to the repository and to the guide lead to something.

use std::{collections::BTreeSet, path::PathBuf};
use support::files::{children, file_name, files_below, read, workspace};

const REPOSITORY: &str = "https://github.com/factory-rs/factory/";
const RUNTIME: &str = "https://docs.rs/factory-runtime/latest/factory_runtime/";
const GUIDE: &str = "https://docs.rs/factory-core/latest/factory_core/guide/";

fn pages() -> Vec<PathBuf> {
    let mut pages = files_below(workspace("factory-core/docs"), "md");
    pages.push(workspace("README.md"));
    pages
}

/// Returns the rest of each link that begins with this address, without its anchor.
fn links<'a>(page: &'a str, address: &str) -> Vec<&'a str> {
    let rests = page.split(address).skip(1);
    rests.filter_map(|rest| rest.split([')', '#']).next()).collect()
}

#[test]
fn every_link_to_the_repository_leads_to_a_file() {
    let mut checked = 0;
    for page in pages() {
        for link in links(&read(&page), REPOSITORY) {
            let path = link.strip_prefix("blob/main/").or_else(|| link.strip_prefix("tree/main/"));
            let path = path.unwrap_or_else(|| panic!("{}: {link} is not on the main branch", page.display()));
            assert!(workspace(path).exists(), "{}: {path} does not exist", page.display());
            checked += 1;
        }
    }
    assert!(checked > 40, "{checked} links");
}

#[test]
fn every_link_to_the_guide_leads_to_a_page() {
    let readme = read(workspace("README.md"));
    let links = links(&readme, GUIDE);
    assert!(links.len() > 8, "{links:?}");
    for link in links {
        let page = workspace("factory-core/docs/guide").join(link.trim_end_matches('/')).with_extension("md");
        assert!(link.is_empty() || page.is_file(), "{} does not exist", page.display());
    }
}

#[test]
fn every_page_is_part_of_the_guide() {
    let guide = read(workspace("factory-core/src/guide.rs"));
    for page in children(workspace("factory-core/docs/guide")) {
        let name = file_name(&page);
        assert!(guide.contains(&format!("docs/guide/{name}\"")), "{name} is not included");
    }
}

/// rustdoc does not check these links, because `factory-core` does not depend on `factory-runtime`.
#[test]
fn every_link_to_the_runtime_leads_to_an_item() {
    let exports = read(workspace("factory-runtime/src/lib.rs"));
    let exports: BTreeSet<_> =
        exports.split(|character: char| !character.is_alphanumeric() && character != '_').collect();
    let mut checked = 0;
    for page in pages() {
        for link in links(&read(&page), RUNTIME) {
            let item = link.strip_suffix(".html").and_then(|link| link.split_once('.'));
            let (kind, name) = item.unwrap_or_else(|| panic!("{}: {link} is not the page of an item", page.display()));
            let is_type = name.starts_with(|first: char| first.is_ascii_uppercase());
            assert_eq!(kind, if is_type { "struct" } else { "fn" }, "{}: {link}", page.display());
            assert!(exports.contains(name), "{}: factory-runtime has no {name}", page.display());
            checked += 1;
        }
    }
    assert!(checked > 10, "{checked} links");
}
