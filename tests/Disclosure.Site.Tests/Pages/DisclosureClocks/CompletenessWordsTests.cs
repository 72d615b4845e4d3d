using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Site.Pages.DisclosureClocks;

namespace Disclosure.Site.Tests.Pages.DisclosureClocks;

public sealed class CompletenessWordsTests
{
    [Theory]
    [InlineData(Stage.Budget, UnitKind.Department, true, 3, 3, "有整体目标，项目目标 3 个")]
    [InlineData(Stage.Budget, UnitKind.Department, false, 3, 3, "未见整体目标，项目目标 3 个")]
    [InlineData(Stage.Budget, UnitKind.Unit, false, 0, 0, "没有单独编报目标的项目")]
    [InlineData(Stage.Accounts, UnitKind.Unit, false, 2, 3, "项目自评 2 个，应有 3 个")]
    [InlineData(Stage.Accounts, UnitKind.Department, true, 3, 3, "有整体自评，项目自评 3 个")]
    [InlineData(Stage.Accounts, UnitKind.Unit, false, 0, 0, "没有应自评的项目")]
    [InlineData(Stage.Budget, null, true, 0, 0, "有政府预算绩效目标")]
    [InlineData(Stage.Accounts, null, false, 0, 0, "未见财政重点评价")]
    public void What_is_there_is_told_and_what_a_department_owes_is_missed(
        Stage stage, UnitKind? kind, bool hasOverall, int projects, int due, string words) =>
        Assert.Equal(words, CompletenessWords.Of(stage, kind, hasOverall, projects, due));
}
