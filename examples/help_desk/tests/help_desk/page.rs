//! The page's files. The package `help_desk_browser` tests the page itself.

use super::{customer::Customer, open_desk, server};
use axum::http::{
    StatusCode,
    header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE},
};

#[tokio::test]
async fn the_page_may_load_only_its_own_files() {
    let stranger = Customer::with_token(&server(open_desk()), "", String::new());
    let files = [
        ("/", "text/html"),
        ("/page.css", "text/css"),
        ("/page.js", "text/javascript"),
        ("/view.js", "text/javascript"),
    ];
    for (path, kind) in files {
        let response = stranger.respond(stranger.request(&format!("GET {path}")), "").await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        let header = |name| response.headers()[name].to_str().unwrap();
        assert!(header(CONTENT_TYPE).starts_with(kind), "{path}");
        assert!(header(CONTENT_SECURITY_POLICY).starts_with("default-src 'none'; script-src 'self';"), "{path}");
    }
    for file in ["index.html", "page.css", "page.js", "view.js"] {
        let text = std::fs::read_to_string(format!("page/{file}")).unwrap();
        assert!(!text.contains("//cdn") && !text.contains("https:"), "{file} loads nothing from elsewhere");
    }
}
