using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Staff;

namespace Disclosure.Model.Tests.Checks;

public class StaffChecksTests
{
    private static readonly Person Preparing = new(PersonId.Parse("p01"), "张三", "zhangsan", [PublishingRole.Prepare]);
    private static readonly Person Publishing =
        new(PersonId.Parse("p02"), "李四", "lisi", [PublishingRole.Publish, PublishingRole.SecrecyReview]);

    [Fact]
    public void Two_persons_who_prepare_and_publish_are_enough() => Assert.Empty(Register(Preparing, Publishing));

    [Fact]
    public void An_office_without_a_register_is_not_told() =>
        Assert.DoesNotContain(Checking.DistrictWith(), finding => finding.Place.Record?.Kind == RecordKind.Staff);

    [Fact]
    public void An_id_is_one_persons() =>
        Register(Preparing, Publishing, Preparing with { Account = "zhang2" }).Blocks("DISC4030", "people[2].id");

    [Theory]
    [InlineData("lisi")]
    [InlineData("LiSi")]
    public void An_account_is_one_persons(string account) =>
        Register(Preparing, Publishing, Preparing with { Id = PersonId.Parse("p03"), Account = account })
            .Blocks("DISC4031", "people[2].account");

    [Fact]
    public void Who_publishes_alone_what_he_prepares_is_not_two_persons() =>
        Register(Preparing with { Roles = [PublishingRole.Prepare, PublishingRole.Publish, PublishingRole.SecrecyReview] })
            .Blocks("DISC4032", "people");

    [Fact]
    public void One_who_may_do_both_and_one_who_prepares_are_two_persons() =>
        Register(Preparing, Publishing with { Roles = [PublishingRole.Prepare, PublishingRole.Publish, PublishingRole.SecrecyReview] })
            .SaysNothingOf("DISC4032");

    [Fact]
    public void Somebody_reviews_for_secrets() =>
        Register(Preparing, Publishing with { Roles = [PublishingRole.Publish] }).Warns("DISC4033", "people");

    [Theory]
    [InlineData("", "zhangsan", "people[0].name")]
    [InlineData("张三", "", "people[0].account")]
    [InlineData("张三", "zhangsan ", "people[0].account")]
    public void A_person_has_a_name_and_an_account(string name, string account, string path) =>
        Register(Preparing with { Name = name, Account = account }, Publishing).Blocks("DISC4034", path);

    [Fact]
    public void A_person_is_found_by_account_to_the_letter_and_by_id()
    {
        var register = new StaffRegister { People = [Preparing, Publishing] };

        Assert.Equal(Publishing, register.FindByAccount("lisi"));
        Assert.Null(register.FindByAccount("LISI"));
        Assert.Null(register.FindByAccount(""));
        Assert.Equal(Preparing, register.FindById(PersonId.Parse("p01")));
        Assert.Null(register.FindById(PersonId.Parse("p09")));
    }

    [Fact]
    public void An_account_that_two_rows_name_is_nobodys() =>
        Assert.Null(new StaffRegister { People = [Preparing, Publishing with { Account = "zhangsan" }] }.FindByAccount("zhangsan"));

    [Fact]
    public void Staff_and_acknowledgements_are_the_kinds_that_are_not_published() =>
        Assert.Equal(["staff", "acknowledgements"], RecordKinds.All.Where(kind => !kind.IsPublic).Select(kind => kind.Form));

    private static ImmutableArray<Finding> Register(params Person[] people) =>
        Checking.DistrictWith(new StaffRegister { People = [.. people] }).Of(StaffRegister.OnlyKey);
}
