using Say = Parallax.Tests.SpokenArticle.Say;

namespace Parallax.Tests;

public sealed class PersonsTests
{
    [Theory]
    [InlineData("Nadir Rasoul", "Nader Rasool")]
    [InlineData("Qassim Tuleimani", "Qassem Toleimani")]
    [InlineData("Qasem al-Tamari", "Kassim Tamari")]
    [InlineData("Abdul Rahman Daro", "Abdurrahman Daro")]
    [InlineData("Abdel-Fattah el-Karun", "Abdul Fattah al-Karun")]
    [InlineData("Joseph Varnell", "Joe Varnell")]
    [InlineData("Tobias P. Hallam", "Tobias Hallam")]
    [InlineData("Tobias P. Hallam", "T. P. Hallam")]
    [InlineData("Gen. Tobias Hallam", "Tobias Hallam")]
    [InlineData("Defense Maria Esparo", "Maria Esparo")]
    [InlineData("Kim Sung-min", "Kim Sung Min")]
    [InlineData("Lucan O’Dell", "Lucan O'Dell")]
    [InlineData("Oleg Marensky", "Oleg Marenskiy")]
    [InlineData("Osman bin Tarro", "Osman Tarro")]
    [InlineData("Maria Esparo of Ohio", "Maria Esparo")]
    public void Two_spellings_of_one_name_are_one_person(string a, string b)
    {
        Person person = Assert.Single(SpokenArticle.OneEach(a, b).Persons().All);

        Assert.Equal(2, person.Members.Count);
        Assert.Equal(2, person.Spellings.Count);
        PersonReason reason = Assert.Single(person.Reasons);
        Assert.NotEmpty(reason.Explanation);
    }

    [Theory]
    [InlineData("Nadir Rasoul", "Samir Rasool")]
    [InlineData("Hassan Tamari", "Hussein Tamari")]
    [InlineData("Mahmoud Daro", "Mohammed Daro")]
    [InlineData("Karim Tamari", "Karima Tamari")]
    [InlineData("Peter Anderson", "Peter Andersen")]
    [InlineData("Tobias A. Hallam", "Tobias B. Hallam")]
    [InlineData("Tobias H. W. Hallam", "Tobias W. Hallam")]
    [InlineData("Samir al-Tamari", "Samir al-Hakari")]
    [InlineData("Abdul Rahman Daro", "Abdul Karim Daro")]
    [InlineData("Kim Sung-min", "Kim Sung-ho")]
    [InlineData("Francis Hallam", "Frances Hallam")]
    public void Two_people_stay_two(string a, string b) => Assert.Equal(2, SpokenArticle.OneEach(a, b).Persons().All.Count);

    [Fact]
    public void Two_spellings_in_one_article_are_two_people_there()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus([new Say("Nadir Rasoul"), new Say("Nader Rasool")]);

        Assert.Equal(2, corpus.Persons().All.Count);
    }

    [Fact]
    public void In_many_articles_another_spelling_needs_company_or_the_same_office()
    {
        Say[][] others = [.. Enumerable.Range(0, 25).Select(i => new Say[] { new($"Ada Lund{(char)('a' + i)}o") })];
        Say Senator(string name, string? office) => new(name, Affiliation: office);
        int People(string? one, string? other) => SpokenArticle
            .Corpus([.. others, [Senator("Charles Hallam", one)], [Senator("Chuck Hallam", other)]]).Persons().All.Count(person => person.Name.EndsWith("Hallam", StringComparison.Ordinal));
        Assert.Equal(1, People("Senate Minority Leader", "the Senate minority leader"));
        Assert.Equal(2, People("Senate Minority Leader", "harbour master"));
        Assert.Equal(2, People(null, null));
    }

    [Fact]
    public void An_initial_that_fits_two_people_joins_neither() =>
        Assert.Equal(3, SpokenArticle.OneEach("Mahmoud Daro", "Mohammed Daro", "M. Daro").Persons().All.Count);

    [Fact]
    public void Father_and_son_in_one_article_stay_apart()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus(
            [new Say("Tobias Hallam"), new Say("Tobias Hallam Jr.")],
            [new Say("Tobias Hallam")]);

        Assert.Equal(["Tobias Hallam", "Tobias Hallam Jr."], corpus.Persons().All.Select(person => person.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_surname_alone_goes_to_the_only_full_name()
    {
        Person person = Assert.Single(SpokenArticle.OneEach("Orlo Banesh", "Banesh").Persons().All);

        Assert.Equal("Orlo Banesh", person.Name);
        Assert.Equal(MergeEvidence.Surname, Assert.Single(person.Reasons).Evidence);
    }

    [Fact]
    public void A_surname_that_two_people_have_goes_to_neither()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus(
            [new Say("Orlo Banesh")], [new Say("Mira Banesh", IsSilent: true)], [new Say("Banesh")]);

        Assert.Equal(["Orlo Banesh", "Banesh"], corpus.Persons().All.Select(person => person.Name));
    }

    [Fact]
    public void A_surname_that_is_nearly_always_one_persons_is_that_persons()
    {
        Say[][] articles = [.. Enumerable.Repeat(new[] { new Say("Orlo Banesh") }, 40), [new Say("Mira Banesh")], [new Say("Banesh")]];
        Persons persons = SpokenArticle.Corpus(articles).Persons();

        Person orlo = persons.All.First(person => person.Name == "Orlo Banesh");
        Assert.Equal(["Orlo Banesh", "Banesh"], orlo.Spellings);
        Assert.Contains("of 41 articles", Assert.Single(orlo.Reasons).Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("King", "Faisal", "Omar Faisal")]
    [InlineData("", "Daniel", "Marta Daniel")]
    public void A_given_name_alone_is_no_surname(string title, string alone, string full)
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus([new Say(full)], [new Say(alone, Before: title)]);

        Assert.Equal(2, corpus.Persons().All.Count);
    }

    [Fact]
    public void In_many_articles_a_surname_and_another_spelling_need_a_third_party_in_common()
    {
        Say harbour = new("Harbour Board", NameKind.Organisation, IsSilent: true), river = new("River Authority", NameKind.Organisation, IsSilent: true);
        Say[][] others = [.. Enumerable.Range(0, 30).Select(_ => new[] { new Say("witness", Kind: null) })];
        AnnotatedCorpus apart = SpokenArticle.Corpus([.. others, [new Say("Orlo Banesh")], [new Say("Banesh")], [new Say("Nadir Rasoul")], [new Say("Nader Rasool")]]);
        AnnotatedCorpus together = SpokenArticle.Corpus(
            [.. others, [new Say("Orlo Banesh"), harbour], [new Say("Banesh"), harbour], [new Say("Nadir Rasoul"), river], [new Say("Nader Rasool"), river]]);

        Assert.Equal(4, apart.Persons().All.Count(person => person.Kind == PersonKind.Person));
        Assert.Equal(2, together.Persons().All.Count(person => person.Kind == PersonKind.Person));
    }

    [Theory, InlineData("Michael Kofman", "Mike Coffman"), InlineData("Rick Scott", "R.B. Scott"), InlineData("Ki-moon Daro", "Moon Daro"), InlineData("Jaro Armen", "Al Armen")]
    public void One_liberty_at_a_time(string a, string b) => Assert.Equal(2, SpokenArticle.OneEach(a, b).Persons().All.Count);

    [Fact]
    public void Mrs_is_not_Mr()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus([new Say("Orlo Banesh"), new Say("Banesh", Before: "Mr")], [new Say("Banesh", Before: "Mr")], [new Say("Orlo Banesh", Before: "Mr")]);
        AnnotatedCorpus other = SpokenArticle.Corpus([new Say("Orlo Banesh", Before: "Mr")], [new Say("Banesh", Before: "Mrs")]);

        Assert.Single(corpus.Persons().All);
        Assert.Equal(2, other.Persons().All.Count);
    }

    [Theory]
    [InlineData("U.S. Harbour Command", "US Harbour Command")]
    [InlineData("Ministry of Defence", "Defense Ministry")]
    [InlineData("Department of Fisheries", "Fisheries Department")]
    [InlineData("Harbour Labor Organization", "Harbour Labour Organisation")]
    [InlineData("Northern Security Coalition", "NSC")]
    [InlineData("Northern Command", "NORCOM")]
    public void Bodies_meet_by_their_words_and_acronyms(string a, string b)
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus([new Say(a, NameKind.Organisation)], [new Say(b, NameKind.Organisation)]);

        Assert.Equal(new[] { a, b }.Order(StringComparer.Ordinal), Assert.Single(corpus.Persons().All).Spellings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_acronym_in_brackets_is_certain()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus(
            [new Say("Tesk Valley Resistance Front", NameKind.Organisation, After: "(TVF)")], [new Say("TVF", NameKind.Organisation)]);

        PersonReason reason = Assert.Single(Assert.Single(corpus.Persons().All).Reasons);
        Assert.Equal((MergeEvidence.Acronym, MergeConfidence.Certain), (reason.Evidence, reason.Confidence));
    }

    [Theory]
    [InlineData("Iraqi Defence Ministry", "Syrian Defence Ministry")]
    [InlineData("Iraq", "Iraqis")]
    [InlineData("Defence Ministry", "Iraqi Defence Ministry")]
    [InlineData("Northern Sea Council", "Northern Seed Company", "NSC")]
    public void Different_bodies_do_not_meet(params string[] names) =>
        Assert.Equal(names.Length, SpokenArticle.Corpus([.. names.Select(name => new[] { new Say(name, NameKind.Organisation) })]).Persons().All.Count);

    [Fact]
    public void Names_of_one_country_are_one()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus([new Say("US", NameKind.Place)], [new Say("United States", NameKind.Place)], [new Say("U.S.", NameKind.Place)]);

        Assert.Equal(PersonKind.Place, Assert.Single(corpus.Persons().All).Kind);
    }

    [Fact]
    public void A_description_of_an_office_that_one_person_holds_is_proposed()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus(
            [new Say("Orlo Banesh", Affiliation: "military spokesman of the Iraqi premier")],
            [new Say("Mira Tollan", Affiliation: "spokeswoman of the harbour board")],
            [new Say("the country's top army spokesperson", Kind: null)]);
        Person orlo = corpus.Persons().All[0];

        PersonReason reason = Assert.Single(orlo.Reasons);
        Assert.Equal((MergeEvidence.Office, MergeConfidence.Proposed), (reason.Evidence, reason.Confidence));
        Assert.Equal(2, corpus.Persons().All.Count);
        Assert.Equal(3, corpus.Persons(new PersonOptions { JoinsDescriptions = false }).All.Count);
    }

    [Theory]
    [InlineData("a military spokesman")]
    [InlineData("military spokesmen")]
    [InlineData("the former military spokesman")]
    [InlineData("the police spokesman")]
    [InlineData("the spokesman")]
    [InlineData("the Syrian military spokesman")]
    public void Another_office_or_nobody_in_particular_is_not(string description)
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus(
            [new Say("Orlo Banesh", Affiliation: "military spokesman of the Iraqi premier")], [new Say(description, Kind: null)]);

        Assert.Equal(2, corpus.Persons().All.Count);
    }

    [Fact]
    public void An_office_that_two_people_hold_joins_neither()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus(
            [new Say("Orlo Banesh", Affiliation: "army spokesman")],
            [new Say("Mira Tollan", Affiliation: "military spokeswoman")],
            [new Say("the army spokesperson", Kind: null)]);

        Assert.Equal(3, corpus.Persons().All.Count);
    }

    [Fact]
    public void Unnamed_sources_and_documents_of_one_wording_are_others_in_each_article()
    {
        foreach ((string wording, PersonKind kind) in new[] { ("security sources", PersonKind.Unnamed), ("Officials", PersonKind.Unnamed), ("Report", PersonKind.Document) })
        {
            IReadOnlyList<Person> people = SpokenArticle.Corpus([new Say(wording, Kind: null)], [new Say(wording, Kind: null)]).Persons().All;
            Assert.Equal([(kind, false, 1), (kind, false, 1)], people.Select(person => (person.Kind, person.IsNamed, person.Members.Count)));
        }
    }

    [Theory]
    [InlineData("statement", PersonKind.Document)]
    [InlineData("report by the harbour board", PersonKind.Document)]
    [InlineData("senior official", PersonKind.Unnamed)]
    [InlineData("officials of the ministry", PersonKind.Unnamed)]
    [InlineData("government", PersonKind.Body)]
    [InlineData("Tollan administration", PersonKind.Body)]
    [InlineData("he", PersonKind.Unresolved)]
    public void A_description_has_a_kind(string description, PersonKind kind) =>
        Assert.Equal(kind, Assert.Single(SpokenArticle.Corpus([new Say(description, Kind: null)]).Persons().All).Kind);

    [Fact]
    public void The_governments_of_two_articles_are_not_one() =>
        Assert.Equal(2, SpokenArticle.Corpus([new Say("government", Kind: null)], [new Say("government", Kind: null)]).Persons().All.Count);

    [Fact]
    public void Every_speaker_belongs_to_exactly_one_person()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus(
            [new Say("Nadir Rasoul"), new Say("NSC", NameKind.Organisation), new Say("he", Kind: null), new Say("the president", Kind: null)],
            [new Say("Nader Rasool"), new Say("Northern Security Coalition", NameKind.Organisation), new Say("statement", Kind: null), new Say("Vice President")]);
        Persons persons = corpus.Persons();

        foreach (AnnotatedArticle article in corpus.Articles)
        {
            foreach (Quotation quotation in article.Quotations)
            {
                Person person = persons.Of(article, quotation.Speaker!.Entity)!;
                Assert.Contains(person.Members, member => ReferenceEquals(member.Article, article) && member.Entity == quotation.Speaker.Entity);
            }
        }

        Assert.Equal(8, persons.All.Sum(person => person.Members.Count));
    }

    [Fact]
    public void The_order_of_articles_changes_nobody()
    {
        string[] names = ["Nadir Rasoul", "Nader Rasool", "Rasul", "Samir Rasool", "Tobias P. Hallam", "T. Hallam", "Hallam"];
        IEnumerable<string> There(IEnumerable<string> order) => SpokenArticle.OneEach([.. order]).Persons().All
            .Select(person => string.Join('|', person.Spellings.Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);

        Assert.Equal(There(names), There(names.Reverse()));
    }

    [Fact]
    public void Without_joining_only_the_same_name_is_one()
    {
        Persons persons = SpokenArticle.OneEach("Nadir Rasoul", "Gen. Nadir Rasoul", "Nader Rasool").Persons(new PersonOptions { JoinsSpellings = false });

        Assert.Equal([2, 1], persons.All.Select(person => person.Members.Count));
    }
}
