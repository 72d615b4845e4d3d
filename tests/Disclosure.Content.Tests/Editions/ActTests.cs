using Disclosure.Content.Editions;
using Disclosure.Content.Locking;
using Disclosure.Content.Store;
using Disclosure.Content.Tests.Store;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Tests.Editions;

public sealed class ActTests : IDisposable
{
    private static readonly string Education = EditionFolder.Unit("101", "教育局");
    private static readonly string Sports = EditionFolder.Unit("101", "教育体育局");
    private readonly EditionFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_public_already_as_it_is_keeps_its_object_and_is_no_change()
    {
        _folder.Publish(("units/101.yaml", Education), ("units/102.yaml", "a"));
        var random = EditionStore.Open(_folder.Path, FixedTime.Noon, new StoppingFiles());

        Assert.Equal(EditionFindings.Unchanged, EditionFolder.Refusal(random.Prepare(EditionFolder.Draft(("units/101.yaml", Education)))));
        Assert.Equal(EditionFindings.Unchanged, EditionFolder.Refusal(random.Prepare(EditionFolder.Draft(("units/103.yaml", null)))));
        var pending = EditionFolder.Value(random.Prepare(EditionFolder.Draft(("units/101.yaml", Education), ("units/102.yaml", "b"))));
        Assert.Equal("units/102.yaml", Assert.Single(pending.Prepared!.Changes).Path.Value);
    }

    [Fact]
    public void The_same_content_has_another_name_each_time_but_in_the_demonstration()
    {
        var content = new DraftItem.Content("x"u8.ToArray());
        var items = new Dictionary<PublicPath, DraftItem> { [new("a.md")] = content, [new("b.md")] = content };
        var draft = EditionFolder.Draft() with { Items = items };
        var random = EditionFolder.Value(EditionStore.Open(_folder.Path, FixedTime.Noon, new StoppingFiles()).Prepare(draft));
        var fixedOnes = _folder.Prepare(draft);
        var again = _folder.Prepare(draft);

        Assert.NotEqual(random.Prepared!.Changes[0].After, random.Prepared.Changes[1].After);
        Assert.Empty(random.Prepared.Changes.Intersect(fixedOnes.Prepared!.Changes));
        Assert.Equal(fixedOnes.Prepared.Changes.AsEnumerable(), again.Prepared!.Changes);
        Assert.NotEqual(again.Prepared.Changes[0].After, again.Prepared.Changes[1].After);
    }

    [Fact]
    public void Several_may_be_pending_and_of_two_that_change_the_same_only_the_first_is_released()
    {
        var first = _folder.Prepare(EditionFolder.Draft(("units/101.yaml", Education)));
        var second = _folder.Prepare(EditionFolder.Draft(("units/101.yaml", Sports)));
        var third = _folder.Prepare(EditionFolder.Draft(("units/102.yaml", "x")));
        Assert.Equal([first.Id, second.Id, third.Id], _folder.Store().Pending().Select(pending => pending.Id));

        EditionFolder.Value(_folder.Store().Release(first.Id, EditionFolder.Noon));
        var refused = Assert.Single(_folder.Store().Release(second.Id, EditionFolder.Noon).Findings);

        Assert.Equal(EditionFindings.Conflict, refused.Definition);
        Assert.Equal("“units/101.yaml”已由版次 20261129-1 改动。", refused.Message);
        EditionFolder.Value(_folder.Store().Release(third.Id, EditionFolder.Noon));
        Assert.Equal(Education, _folder.Public()["units/101.yaml"]);
        Assert.Equal(second.Id, Assert.Single(_folder.Store().Pending()).Id);
    }

    [Fact]
    public void Dates_only_go_forward()
    {
        _folder.Publish(("units/101.yaml", Education));
        var pending = _folder.Prepare(EditionFolder.Draft(("units/101.yaml", Sports)));

        var refused = _folder.Store().Release(pending.Id, EditionFolder.Noon.AddSeconds(-1));

        Assert.Equal(EditionFindings.Backwards, EditionFolder.Refusal(refused));
        Assert.Equal("这次是 2026-11-29 11:59:59，版次 20261129-1 是 2026-11-29 12:00:00。", refused.Findings[0].Message);
        Assert.Equal(Education, _folder.Public()["units/101.yaml"]);
    }

    [Fact]
    public void A_person_signs_once_and_only_what_they_saw()
    {
        var pending = _folder.Prepare(EditionFolder.Draft(("units/101.yaml", Education)));
        var signature = new Signature(EditionFolder.Approver, "审核", EditionFolder.Noon, pending.Hash);
        var store = _folder.Store();

        var another = signature with { Prepared = ContentHash.Of([]) };
        Assert.Equal(EditionFindings.OtherSigned, EditionFolder.Refusal(store.Sign(pending.Id, another)));
        var own = signature with { Person = EditionFolder.Preparer };
        Assert.Equal(EditionFindings.AlreadySigned, EditionFolder.Refusal(store.Sign(pending.Id, own)));
        EditionFolder.Value(store.Sign(pending.Id, signature));
        Assert.Equal(EditionFindings.AlreadySigned, EditionFolder.Refusal(store.Sign(pending.Id, signature)));
        Assert.True(store.FindPending(pending.Id)!.IsSigned);
        Assert.Throws<ArgumentException>(() => store.Sign(pending.Id, signature with { Person = "../li" }));
        var none = new EditionId(new DateOnly(2020, 1, 1), 1);
        Assert.Equal(EditionFindings.NotPending, EditionFolder.Refusal(store.Sign(none, signature)));
        Assert.Equal(EditionFindings.NotPending, EditionFolder.Refusal(store.Release(none, EditionFolder.Noon)));
        Assert.Equal(EditionFindings.NotPending, EditionFolder.Refusal(store.Discard(none)));
        Assert.Equal(EditionFindings.NotPending, EditionFolder.Refusal(store.MarkFailed(none, "x")));
    }

    [Fact]
    public void Nobody_signs_what_is_released_but_a_withdrawal_made_on_one_persons_word()
    {
        var edition = _folder.Publish(("units/101.yaml", Education));
        var due = EditionFolder.Noon.AddDays(1);
        var pending = _folder.Prepare(EditionFolder.Withdrawal("units/101.yaml") with { SecondPersonDue = due });
        EditionFolder.Value(_folder.Store().Release(pending.Id, EditionFolder.Noon));
        Assert.Equal(EditionFolder.Preparer, Assert.Single(_folder.History().Head!.Signatures).Person);

        var late = new Signature("wang", "审核", EditionFolder.Noon.AddHours(2), pending.Hash);
        EditionFolder.Value(_folder.Store().Sign(pending.Id, late));

        Assert.Equal(late, _folder.History().Head!.Signatures[1]);
        Assert.Equal(due, _folder.History().Head!.SecondPersonDue);
        Assert.Equal(EditionFindings.NotPending, EditionFolder.Refusal(_folder.Store().Sign(edition.Id, late)));
        Assert.Empty(_folder.Store().Verify());
    }

    [Fact]
    public void Why_a_release_failed_is_kept_and_it_can_be_tried_again()
    {
        var pending = _folder.Prepare(EditionFolder.Draft(("units/101.yaml", Education)));

        EditionFolder.Value(_folder.Store().MarkFailed(pending.Id, "网页没有做成"));

        Assert.Equal("网页没有做成", Assert.Single(_folder.Store().Pending()).Failure!.Why);
        EditionFolder.Value(_folder.Store().Release(pending.Id, EditionFolder.Noon));
        Assert.Equal(Education, _folder.Public()["units/101.yaml"]);
    }

    [Fact]
    public void What_is_discarded_leaves_no_object_that_nothing_else_names()
    {
        _folder.Publish(("units/101.yaml", Education));
        var before = EditionFolder.FilesOf(_folder.Editions);
        var one = _folder.Prepare(EditionFolder.Draft(("units/101.yaml", Sports)));
        var two = _folder.Prepare(EditionFolder.Draft(("units/101.yaml", Sports), ("units/102.yaml", "x")));
        Assert.Equal(one.Prepared!.Changes[0].After, two.Prepared!.Changes[0].After);

        EditionFolder.Value(_folder.Store().Discard(one.Id));
        EditionFolder.Value(_folder.Store().Sign(two.Id, new Signature("wang", "审核", EditionFolder.Noon, two.Hash)));
        Assert.Empty(_folder.Store().Verify());
        EditionFolder.Value(_folder.Store().Discard(two.Id));

        Assert.Equal(before.AsEnumerable(), EditionFolder.FilesOf(_folder.Editions));
        Assert.Empty(_folder.Store().Pending());
    }

    [Fact]
    public void What_was_taken_down_can_be_deleted_with_its_older_versions_and_nothing_else_can()
    {
        _folder.Publish(("units/101.yaml", Education), ("units/102.yaml", "x"));
        _folder.Publish(("units/101.yaml", Sports));
        var old = _folder.History().State;
        var all = _folder.History().Editions.SelectMany(edition => edition.Changes).Select(change => change.After!.Value).ToList();
        Assert.Equal(EditionFindings.NotErasable, _folder.Store().Erase([old.Live[new("units/101.yaml")]]).Findings[0].Definition);
        var withdrawal = _folder.Publish(EditionFolder.Withdrawal("units/101.yaml"));

        var history = _folder.History();
        var gone = Erasure.Allowed(history, withdrawal.Id);
        Assert.Equal(2, gone.Count);
        Assert.Equal(3, all.Count);
        Assert.Equal(EditionFindings.NotErasable, EditionFolder.Refusal(_folder.Store().Erase(all)));
        EditionFolder.Value(_folder.Store().Erase(gone));

        Assert.All(gone, id => Assert.True(_folder.Store().ReadObject(id).IsErased));
        var left = EditionFolder.FilesOf(_folder.Editions).Select(file => Path.GetFileName(file));
        Assert.Empty(left.Intersect(gone.Select(id => id.ToString())));
        Assert.Equal(["x"], _folder.Public().Values);
        Assert.Empty(_folder.Store().Verify());
        var back = EditionFolder.Draft() with
        {
            Items = new Dictionary<PublicPath, DraftItem> { [new("units/101.yaml")] = new DraftItem.Earlier(gone.First()) },
        };
        Assert.Equal(EditionFindings.Erased, EditionFolder.Refusal(_folder.Store().Prepare(back)));
    }

    [Fact]
    public void An_earlier_object_is_public_again_after_a_rollback()
    {
        var first = _folder.Publish(("units/101.yaml", Education));
        _folder.Publish(("units/101.yaml", Sports));
        var earlier = _folder.History().StateAt(first.Id)!.Live[new("units/101.yaml")];

        _folder.Publish(EditionFolder.Draft() with
        {
            Kind = ReleaseKind.Rollback,
            Scope = new ReleaseScope.OfEdition(first.Id),
            Items = new Dictionary<PublicPath, DraftItem> { [new("units/101.yaml")] = new DraftItem.Earlier(earlier) },
        });

        Assert.Equal(Education, _folder.Public()["units/101.yaml"]);
        Assert.Equal(earlier, _folder.History().State.Live[new("units/101.yaml")]);
    }

    [Fact]
    public void Publishing_and_importing_exclude_each_other_and_publishing_is_no_change_by_hand()
    {
        var pending = _folder.Prepare(EditionFolder.Draft(("units/101.yaml", Education)));
        var import = ContentStore.Open(_folder.Path, FixedTime.Noon, new StoppingFiles()).Begin("张三", "import 表.xlsx");
        using (import.Change)
        {
            Assert.Equal(StoreFindings.Busy, EditionFolder.Refusal(_folder.Store().Release(pending.Id, EditionFolder.Noon)));
            Assert.Throws<ArgumentException>(() => import.Change!.Write("editions/HEAD", "x"));
            import.Change!.Write("units/105.yaml", EditionFolder.Unit("105", "民政局"));
            Assert.True(import.Change.Commit().Succeeded);
        }

        EditionFolder.Value(_folder.Store().Release(pending.Id, EditionFolder.Noon));
        using (var next = ContentStore.Open(_folder.Path, FixedTime.Noon, new StoppingFiles()).Begin("张三", "import 表.xlsx").Change!)
        {
            next.Write("units/106.yaml", "x");
            Assert.True(next.Commit().Succeeded);
        }

        Assert.DoesNotContain(
            ContentStore.Open(_folder.Path, FixedTime.Noon).ReadHistory().Entries, entry => entry.Kind == ChangeKind.ByHand);
        using var held = ProcessLock.TryTake(Path.Combine(_folder.Path, ".changes/lock"))!;
        Assert.Equal(StoreFindings.Busy, EditionFolder.Refusal(_folder.Store().Discard(pending.Id)));
    }

    [Fact]
    public void What_a_person_prepared_is_read_as_it_was_written_whatever_its_scope()
    {
        ReleaseScope[] scopes =
        [
            new ReleaseScope.OfUnits(new(2025), ReleaseStage.Accounts, [UnitCode.Parse("101"), UnitCode.Parse("102")]),
            new ReleaseScope.OfGovernment(new(2025), ReleaseStage.Budget),
            new ReleaseScope.OfSurvey(Model.Satisfaction.SurveyId.Parse("2025-101-001")),
            new ReleaseScope.OfSite(),
            new ReleaseScope.OfEdition(new EditionId(new DateOnly(2025, 2, 5), 3)),
            new ReleaseScope.OfRecords([new("units/101.yaml")]),
        ];
        foreach (var (number, scope) in scopes.Index())
        {
            foreach (var kind in Enum.GetValues<ReleaseKind>())
            {
                var draft = EditionFolder.Draft(("units/101.yaml", $"{number} {kind}")) with
                {
                    Kind = kind,
                    Scope = scope,
                    Reason = "“更正”\n一处",
                    SecondPersonDue = EditionFolder.Noon,
                    Statements = ["已经保密审查：王五"],
                };
                var edition = _folder.Publish(draft);

                var read = _folder.History().Head!;
                Assert.Equal((edition.Id, kind, scope), (read.Id, read.Kind, read.Scope));
                Assert.Equal((draft.Reason, draft.SecondPersonDue), (read.Reason, read.SecondPersonDue));
                Assert.Equal(draft.Statements.AsEnumerable(), _folder.Store().FindPrepared(edition.Id)!.Statements);
            }
        }

        Assert.Empty(_folder.Store().Verify());
    }
}
