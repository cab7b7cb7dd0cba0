#!/usr/bin/env python3
"""Runs other extractors on the benchmark's pages, each on one thread.

    peers.py --dumps dumps.jsonl --html FOLDER --pages pages.jsonl --out FOLDER [--only NAME,NAME]

Each peer's articles go to FOLDER/<input>-<name>.jsonl, as the scorer reads them. Standard output gets a line of JSON for
each peer: name, version, input (html or dumps), bytes, user and wall seconds, pages that it failed on, file; or name and
"missing" for one that is not installed (pip install trafilatura resiliparse jusText boilerpy3 readability-lxml newspaper4k).

Dumps have no markup: the tools that need it get each line as a paragraph, or as an item where it begins with a bullet.
"""
import argparse, html, importlib, importlib.metadata, json, os, re, resource, sys, time


def decoded(data):
    """The text of a page: UTF-8 where it is valid, else as it declares itself, else windows-1252."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        found = re.search(rb"charset=[\"']?([\w-]+)", data[:2048])
        try:
            return data.decode(found.group(1).decode() if found else "cp1252", "replace")
        except LookupError:
            return data.decode("cp1252", "replace")


def paragraphs(text):
    """The lines of a dump as a page of paragraphs and items."""
    out = []
    for line in text.split("\n"):
        line = line.strip()
        if line:
            tag = "li" if line[0] in "*+-•" else "p"
            out.append("<%s>%s</%s>" % (tag, html.escape(line.lstrip("*+-• ")), tag))
    return "<html><body>%s</body></html>" % "\n".join(out)


def trafilatura(module):
    def extract(page):
        found = module.bare_extraction(page, include_comments=False, with_metadata=True)
        found = found.as_dict() if hasattr(found, "as_dict") else found or {}
        return dict(text=found.get("text") or "", title=found.get("title") or "", author=found.get("author") or "",
                    date=found.get("date") or "")
    return extract


def resiliparse(module):
    return lambda page: dict(text=module.extract_plain_text(page, main_content=True))


def justext(module):
    stop = module.get_stoplist("English")
    return lambda page: dict(
        text="\n\n".join(p.text for p in module.justext(page, stop) if not p.is_boilerplate))


def boilerpy3(module):
    extractor = module.ArticleExtractor(raise_on_failure=False)
    return lambda page: dict(text=extractor.get_content(page))


def readability(module):
    def extract(page):
        from lxml.html import fromstring
        document = module.Document(page)
        body = fromstring(document.summary())
        blocks = [" ".join(e.text_content().split()) for e in body.iter("p", "li", "h2", "h3", "h4", "blockquote", "pre")]
        return dict(text="\n\n".join(b for b in blocks if b), title=document.short_title())
    return extract


def newspaper(module):
    def extract(page):
        article = module.Article("https://example.org/")
        article.download(input_html=page)
        article.parse()
        return dict(text=article.text or "", title=article.title or "", author=", ".join(article.authors),
                    date=article.publish_date.strftime("%Y-%m-%d") if article.publish_date else "")
    return extract


def c4(_):
    """The line rules of C4 (Raffel et al., JMLR 2020)."""
    policies = ("terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies")

    def keeps(line):
        low = line.lower()
        return (line.endswith((".", "!", "?", '"', "”")) and not line.endswith("...") and len(line.split()) >= 5
                and "javascript" not in low and not any(p in low for p in policies))
    return lambda text: dict(text="\n\n".join(l for l in map(str.strip, text.split("\n")) if keeps(l)))


# Name, package, module, how it is used, whether it reads dumps as they are.
PEERS = [
    ("trafilatura", "trafilatura", "trafilatura", trafilatura),
    ("readability-lxml", "readability-lxml", "readability", readability),
    ("newspaper4k", "newspaper4k", "newspaper", newspaper),
    ("resiliparse", "resiliparse", "resiliparse.extract.html2text", resiliparse),
    ("jusText", "justext", "justext", justext),
    ("boilerpy3", "boilerpy3", "boilerpy3.extractors", boilerpy3),
]


def run(name, version, extract, inputs, kind, out):
    size = failed = 0
    lines = []
    before, started = resource.getrusage(resource.RUSAGE_SELF).ru_utime, time.monotonic()
    for key, data, prepare in inputs:
        size += len(data)
        try:
            found = extract(prepare(data))
        except Exception:  # a peer that fails on a page has no article for it
            failed += 1
            found = dict(text="")
        lines.append({**key, **found})
    user, wall = resource.getrusage(resource.RUSAGE_SELF).ru_utime - before, time.monotonic() - started
    path = os.path.join(out, "%s-%s.jsonl" % (kind, name))
    with open(path, "w", encoding="utf-8", errors="replace") as file:
        for line in lines:
            file.write(json.dumps(line) + "\n")
    print(json.dumps(dict(name=name, version=version, input=kind, bytes=size, user=user, wall=wall, failed=failed,
                          file=path)), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dumps", required=True)
    parser.add_argument("--html", required=True)
    parser.add_argument("--pages", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--only", help="peers by name, parted by commas; all where left out")
    a = parser.parse_args()
    only = a.only.split(",") if a.only else None
    pages = [json.loads(line)["id"] for line in open(a.pages, encoding="utf-8")]
    dumps = [json.loads(line) for line in open(a.dumps, encoding="utf-8")]

    def html_inputs():
        for page in pages:
            with open(os.path.join(a.html, page + ".html"), "rb") as file:
                yield dict(id=page), file.read(), decoded

    def dump_inputs(prepare):
        for d in dumps:
            data = d["text"].encode("utf-8", "replace")
            yield dict(id=d["id"], dumper=d["dumper"]), data, lambda data: prepare(data.decode())

    if not only or "C4" in only:
        run("C4", "line rules", c4(None), dump_inputs(lambda text: text), "dumps", a.out)
    for name, package, module, use in PEERS:
        if only and name not in only:
            continue
        try:
            extract = use(importlib.import_module(module))
            version = importlib.metadata.version(package)
        except Exception as error:
            print(json.dumps(dict(name=name, missing=str(error))), flush=True)
            continue
        run(name, version, extract, html_inputs(), "html", a.out)
        run(name, version, extract, dump_inputs(paragraphs), "dumps", a.out)


if __name__ == "__main__":
    import logging
    logging.disable(logging.CRITICAL)
    sys.setrecursionlimit(10000)
    main()
