//! Links to the repository and to the guide lead to something.

use std::path::PathBuf;
use support::files::{children, file_name, files_below, read, workspace};

const REPOSITORY: &str = "https://github.com/factory-rs/factory/";
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
