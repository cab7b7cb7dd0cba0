"""Times other engines on a corpus and questions that the scale suite made; prints one JSON object."""
import json
import os
import resource
import shutil
import subprocess
import sys
import time


def cpu():
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime


def percentile(times, part):
    times = sorted(times)
    return times[min(len(times) - 1, int(len(times) * part))]


def timed(ask, questions):
    """Milliseconds of this thread for each question, the least of three: p50 and p95."""
    times = []
    for question in questions:
        best = None
        for _ in range(3):
            start = time.thread_time_ns()
            ask(question)
            took = time.thread_time_ns() - start
            best = took if best is None else min(best, took)
        times.append(best / 1e6)
    return {"p50": percentile(times, 0.5), "p95": percentile(times, 0.95)}


def tantivy_figures(corpus, questions, folder):
    import tantivy

    schema = tantivy.SchemaBuilder()
    schema.add_unsigned_field("number", stored=True)
    schema.add_text_field("text", stored=False)
    schema = schema.build()
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    index = tantivy.Index(schema, path=folder)
    articles = []
    for name in sorted(os.listdir(corpus)):
        with open(os.path.join(corpus, name), encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                articles.append(record["title"] + "\n" + record["text"])
    writer = index.writer(heap_size=1_000_000_000, num_threads=1)
    start = cpu()
    for number, text in enumerate(articles):
        writer.add_document(tantivy.Document(number=number, text=text))
    writer.commit()
    writer.wait_merging_threads()
    build = cpu() - start
    del articles
    index.reload()
    searcher = index.searcher()
    query = tantivy.Query
    term = lambda word: query.term_query(schema, "text", word)
    both = lambda words: query.boolean_query([(tantivy.Occur.Must, term(word)) for word in words])
    counted = lambda make: lambda question: searcher.search(make(question), limit=20, count=True)
    bare = lambda make: lambda question: searcher.search(make(question), limit=20, count=False)
    prefix = lambda start: query.regex_query(schema, "text", start + ".*")
    phrase = lambda words: query.phrase_query(schema, "text", words)
    fuzzy = lambda word: query.fuzzy_term_query(schema, "text", word, distance=1, transposition_cost_one=True)
    figures = {"build": build, "version": tantivy.__version__, "segments": searcher.num_segments}
    for name, make, asked in [
        ("word", term, questions["words"]), ("and", both, questions["pairs"]),
        ("prefix", prefix, questions["prefixes"]),
        ("phrase", phrase, [p for p in questions["phrases"] if p[0] != p[1]]),
        ("fuzzy", fuzzy, questions["misspelt"]),
    ]:
        figures[name] = timed(bare(make), asked)
        figures[name + ", counted"] = timed(counted(make), asked)
    return figures


def ripgrep_figures(corpus, patterns):
    figures = {}
    for pattern in patterns:
        best = None
        for _ in range(3):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(["rg", "-j1", "-S", "-c", "-e", pattern, corpus], stdout=subprocess.DEVNULL)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            best = took if best is None else min(best, took)
        figures[pattern] = best * 1000
    return figures


def main():
    corpus, questions, work = sys.argv[1:4]
    with open(questions, encoding="utf-8") as file:
        questions = json.load(file)
    figures = {}
    try:
        figures["tantivy"] = tantivy_figures(corpus, questions, os.path.join(work, "tantivy"))
    except ImportError as error:
        figures["missing"] = str(error)
    if shutil.which("rg"):
        figures["ripgrep"] = ripgrep_figures(corpus, questions["patterns"])
    print(json.dumps(figures))


main()
